package dev.footbridge.example.idp;

import org.jspecify.annotations.Nullable;

/** What a caller says about an account to be made; the rest is ours to decide. */
record NewAccount(
        String userName,
        PersonName name,
        @Nullable String email,
        boolean emailVerified,
        @Nullable String externalId,
        boolean active) {

    /** All of it is personal data. */
    @Override
    public String toString() {
        return "NewAccount";
    }
}
