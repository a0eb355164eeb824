package dev.footbridge.jdbc.crossing;

import com.google.common.collect.ImmutableList;
import dev.footbridge.Footbridge;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.memory.FixedSecrets;
import dev.footbridge.testkit.memory.InMemoryAccounts;
import dev.footbridge.testkit.memory.InMemoryDirectory;
import dev.footbridge.testkit.memory.Mailbox;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;

/** What is outside Footbridge and outlives its nodes: the product's users, the mailboxes, the identity provider. */
final class Surroundings {
    static final TenantId ACME = new TenantId("acme");

    final InMemoryDirectory directory = new InMemoryDirectory();
    final Mailbox mailer = new Mailbox();
    final InMemoryAccounts accounts = new InMemoryAccounts();

    /** Somebody who has never been here. */
    UserKey newUser() {
        return directory.put(
                ACME,
                new DirectoryUser(
                        new UserId("user-" + UUID.randomUUID()),
                        "Anna Lindqvist",
                        "1001",
                        "",
                        "",
                        true,
                        SignInKind.INTERACTIVE,
                        false,
                        Locale.ENGLISH,
                        ImmutableList.of()));
    }

    /** A mailbox that nothing was ever sent to, so that no earlier round uses up its limits. */
    static EmailAddress newAddress() {
        return EmailAddress.of("anna-" + UUID.randomUUID() + "@acme.example");
    }

    Footbridge.Host host() {
        return new Footbridge.Host(
                directory, ended -> {}, mailer, FixedSecrets.keys(), URI.create("https://hrm.example/footbridge"));
    }

    Footbridge.Provider provider() {
        return new Footbridge.Provider(accounts, () -> true);
    }
}
