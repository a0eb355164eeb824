package dev.footbridge.readiness;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.address.EmailDomain;
import dev.footbridge.signin.SignInKind;

/**
 * What a user's classification looks at. Neither name nor id is needed, and of addresses only the domains, so that users
 * who are alike in all of it can be counted together.
 *
 * @param active whether the host lets the user in at all
 * @param suggestible domains of the addresses that the host could suggest, before the tenant's allowed domains sort
 *     them out; empty if the host has no address for the user
 * @param setbacks what went wrong with the latest attempt; what an attempt before it met is left out
 */
public record UserFacts(
        boolean active,
        SignInKind kind,
        Standing standing,
        ImmutableSet<EmailDomain> suggestible,
        ImmutableSet<Setback> setbacks) {}
