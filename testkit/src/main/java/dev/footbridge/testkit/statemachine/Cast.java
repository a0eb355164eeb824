package dev.footbridge.testkit.statemachine;

import dev.footbridge.account.AccountKey;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.Challenge;
import dev.footbridge.verification.KeyedHasher;
import dev.footbridge.verification.VerificationPolicy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** Who takes part, and the secrets that are drawn for them; no two codes of a run are alike. */
final class Cast {
    static final String NEVER_DRAWN = "999999";
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private final TenantId tenant;
    private final KeyedHasher hasher;
    private int drawn;

    Cast(TenantId tenant, KeyedHasher hasher) {
        this.tenant = tenant;
        this.hasher = hasher;
    }

    UserKey user(int number) {
        return UserKey.of(tenant.value(), "user-" + number % Moves.USERS);
    }

    EmailAddress address(int number) {
        return EmailAddress.of("address-" + number + "@foretaget.example");
    }

    /** The first and the last address lead to one account, as an alias does. */
    AccountKey accountOf(EmailAddress address) {
        boolean alias = address.equals(address(Moves.ADDRESSES - 1));
        return AccountKey.of("https://idp.example", (alias ? address(0) : address).local());
    }

    Issued code(Provisioning user, int address, Instant now, VerificationPolicy policy) {
        String digits = String.format(Locale.ROOT, "%06d", drawn++);
        return issue(
                user,
                Challenge.Kind.CODE,
                address,
                digits,
                now,
                now.plus(policy.code().lifetime()));
    }

    Issued link(Provisioning user, int address, Instant now, VerificationPolicy policy) {
        String token = "token-" + drawn++;
        return issue(
                user, Challenge.Kind.LINK, address, token, now, policy.link().expiry(now, ZONE));
    }

    private Issued issue(
            Provisioning user, Challenge.Kind kind, int number, String secret, Instant now, Instant expiresAt) {
        UUID id = UUID.randomUUID();
        EmailAddress address = address(number);
        Challenge challenge = new Challenge(id, kind, hasher.ofSecret(user.key(), id, address, secret), now, expiresAt);
        return new Issued(user.key(), challenge, address, secret, user.epoch());
    }
}
