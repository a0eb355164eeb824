package dev.footbridge.testkit.contract;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.AccountKey;

/** Accounts that a careless comparison takes for one. */
final class AlikeAccounts {
    private static final String ISSUER = "https://idp.example/realms/a";

    private AlikeAccounts() {}

    static ImmutableList<AccountKey> all() {
        return ImmutableList.of(
                AccountKey.of(ISSUER, "abc-1"),
                AccountKey.of(ISSUER, "ABC-1"),
                AccountKey.of(ISSUER, "abc-1 "),
                AccountKey.of(ISSUER, " abc-1"),
                AccountKey.of(ISSUER, "abc-%"),
                AccountKey.of(ISSUER, "x".repeat(254) + "y"),
                AccountKey.of(ISSUER, "x".repeat(254) + "Y"),
                AccountKey.of(ISSUER + "/", "abc-1"),
                AccountKey.of("https://idp.example/realms/A", "abc-1"));
    }
}
