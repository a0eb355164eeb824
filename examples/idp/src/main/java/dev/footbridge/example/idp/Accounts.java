package dev.footbridge.example.idp;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts' table. User names and addresses are found without regard to case (RFC 7643 section 4.1.1). */
final class Accounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Account> byId(UUID id) {
        return where("id = ?", id).stream().findFirst();
    }

    Optional<Account> bySubject(String subject) {
        return where("subject = ?", subject).stream().findFirst();
    }

    Optional<Account> byExternalId(String externalId) {
        return where("external_id = ?", externalId).stream().findFirst();
    }

    Optional<Account> byUserName(String userName) {
        return where("user_name_key = ?", key(userName)).stream().findFirst();
    }

    List<Account> byEmail(String email) {
        return where("email_key = ?", key(email));
    }

    /** The account a person means on the sign-in page: by user name, or by an address that only one account has. */
    Optional<Account> bySignInName(String typed) {
        return byUserName(typed).or(() -> {
            List<Account> found = byEmail(typed);
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        });
    }

    /** Throws Spring's {@code DuplicateKeyException} when the user name or the external id is taken. */
    Account insert(NewAccount account) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into account (id, subject, user_name, user_name_key, display_name, given_name, family_name,
                  email, email_key, email_verified, external_id, active, epoch, version, created_at, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 1, ?, ?)""")
                .param(id)
                .param(UUID.randomUUID().toString())
                .param(account.userName())
                .param(key(account.userName()))
                .param(account.name().display())
                .param(account.name().given())
                .param(account.name().family())
                .param(account.email())
                .param(account.email() == null ? null : key(account.email()))
                .param(account.emailVerified())
                .param(account.externalId())
                .param(account.active())
                .param(now())
                .param(now())
                .update();
        return byId(id).orElseThrow();
    }

    void setActive(UUID id, boolean active) {
        change(id, active ? "active = true" : "active = false, epoch = epoch + 1");
    }

    /** Throws Spring's {@code DuplicateKeyException} when another account has it. */
    void setExternalId(UUID id, @Nullable String externalId) {
        change(id, "external_id = ?", externalId);
    }

    /** A new address counts as unverified; the same one in another spelling stays what it was. */
    void setEmail(UUID id, String email) {
        change(
                id,
                "email_verified = email_verified and email_key = ?, email = ?, email_key = ?",
                key(email),
                email,
                key(email));
    }

    /** Ends the sessions begun with the old password. */
    void setPassword(UUID id, String hash) {
        change(id, "password_hash = ?, epoch = epoch + 1", hash);
    }

    void removePassword(UUID id) {
        change(id, "password_hash = null, epoch = epoch + 1");
    }

    void markEmailVerified(UUID id) {
        change(id, "email_verified = true");
    }

    /** False when there is no such account. */
    boolean delete(UUID id) {
        return jdbc.sql("delete from account where id = ?").param(id).update() == 1;
    }

    /** Ends what applications still hold for the account: codes and access tokens. */
    void revokeTokens(String subject) {
        jdbc.sql("delete from oauth2_authorization where principal_name = ?")
                .param(subject)
                .update();
    }

    private void change(UUID id, String assignments, @Nullable Object... values) {
        JdbcClient.StatementSpec update =
                jdbc.sql("update account set " + assignments + ", version = version + 1, changed_at = ? where id = ?");
        for (Object value : values) {
            update = update.param(value);
        }
        update.param(now()).param(id).update();
    }

    private List<Account> where(String condition, Object value) {
        return jdbc.sql("select * from account where " + condition)
                .param(value)
                .query(AccountRow::read)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
