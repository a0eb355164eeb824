package dev.footbridge.address;

/**
 * How many users of a tenant have an address in a domain.
 *
 * @param linked linked addresses
 * @param pending addresses that wait for their code or link, or for their account
 */
public record DomainInUse(EmailDomain domain, int linked, int pending) {}
