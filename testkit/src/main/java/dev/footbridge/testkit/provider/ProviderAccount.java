package dev.footbridge.testkit.provider;

import org.jspecify.annotations.Nullable;

/**
 * An account at the fake identity provider; people sign in with it, and SCIM shows it.
 *
 * @param id of SCIM; another one than the subject, since nothing promises that they are the same
 * @param subject the {@code sub} of id tokens
 * @param externalId of the client that made it, or null
 * @param userName the address; one account for each, without regard to case (RFC 7643, 4.1.1)
 * @param addressVerified whether the provider says so
 */
public record ProviderAccount(
        String id,
        String subject,
        @Nullable String externalId,
        String userName,
        String name,
        boolean addressVerified,
        boolean active) {}
