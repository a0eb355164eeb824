package dev.footbridge.testkit.rules;

/** Every suite of this package at once. */
public interface AllRules
        extends AddressRules, AllowedDomainsRules, CodeRules, LinkRules, PhaseSwitchRules, SignInRules {}
