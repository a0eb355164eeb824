package dev.footbridge.signin;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.AccountKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who the identity provider says has signed in, after every protocol check. An address claim is left out on purpose:
 * nothing may find a user by it (I6).
 *
 * @param methods {@code amr} values, shown and kept, never judged (I4)
 * @param authenticatedAt {@code auth_time}, or null
 * @param sessionId {@code sid}, or null
 */
public record AssertedIdentity(
        AccountKey account,
        ImmutableList<String> methods,
        @Nullable Instant authenticatedAt,
        @Nullable String sessionId) {}
