package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.Conflicts;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.conflict.ConflictCounts;
import dev.footbridge.conflict.ConflictKind;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.UserProjection.Row;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ConflictsTest {
    private static final String FAMILY = "family@acme.example";

    private final Product product = new Product();

    @Test
    void P7_everything_is_counted_under_one_kind_and_listed_under_the_same() {
        offered("anna", FAMILY);
        offered("bo", FAMILY);
        offered("cilla", "support@acme.example");
        product.link(product.person("dag", ""));
        product.user("dag", "", SignInKind.INTERACTIVE, false, false);
        product.person("eva", "");
        product.accounts.existing(EmailAddress.of("frej@acme.example"), "Somebody", false);
        proves("frej");
        product.linkTo(product.person("gun", ""), "gun@acme.example");
        assertThat(Arrays.stream(ConflictKind.values())
                        .filter(kind -> kind != ConflictKind.SHARED_ADDRESS)
                        .map(kind -> kind + " " + names(kind)))
                .containsExactly(
                        "SHARED_MAILBOX [cilla]",
                        "INACTIVE_LINKED [dag]",
                        "ACCOUNT_REFUSED [frej]",
                        "ADDRESS_TAKEN []",
                        "REJECTED []",
                        "MAIL_FAILED []",
                        "NO_ADDRESS [eva]");
        ConflictCounts counts = counts();
        assertThat(counts.asOf()).isEqualTo(product.now());
        assertThat(counts.of(ConflictKind.SHARED_ADDRESS)).isEqualTo(1);
        for (ConflictKind kind : ConflictKind.values()) {
            if (kind != ConflictKind.SHARED_ADDRESS) {
                assertThat(counts.of(kind))
                        .as(kind.name())
                        .isEqualTo(names(kind).size());
            }
        }
    }

    @Test
    void an_address_that_only_the_directory_has_is_read_there() {
        offered("anna", FAMILY, "anna@acme.example");
        offered("bo", "bo@acme.example", FAMILY);
        assertThat(shared()).singleElement().satisfies(shared -> {
            assertThat(shared.address()).isEqualTo(EmailAddress.of(FAMILY));
            assertThat(shared.found().users()).extracting(Row::name).containsExactly("anna", "bo");
        });
    }

    @Test
    void an_address_that_one_of_them_has_with_us_is_known_without_the_directory() {
        UserKey anna = offered("anna", "anna@acme.example");
        offered("bo", FAMILY);
        product.footbridge
                .administration()
                .setAddress(anna, FAMILY, FAMILY, false, Replace.NOTHING, Product.administrating(admin()));
        product.directory.put(Product.ACME, person("bo"));
        assertThat(shared())
                .singleElement()
                .satisfies(shared -> assertThat(shared.address()).isEqualTo(EmailAddress.of(FAMILY)));
    }

    @Test
    void an_address_that_is_gone_from_the_directory_meanwhile_is_unknown() {
        offered("anna", FAMILY);
        offered("bo", FAMILY);
        product.directory.put(Product.ACME, person("anna"));
        product.directory.put(Product.ACME, person("bo"));
        assertThat(shared())
                .singleElement()
                .satisfies(shared -> assertThat(shared.address()).isNull());
    }

    @Test
    void shared_addresses_come_page_by_page() {
        for (int i = 0; i < 3; i++) {
            offered("anna" + i, "a" + i + "@acme.example");
            offered("bo" + i, "a" + i + "@acme.example");
        }
        Conflicts.Page first = product.footbridge.conflicts().sharedAddresses(Product.ACME, 2, null);
        assertThat(first.addresses()).hasSize(2);
        Conflicts.Page second = product.footbridge.conflicts().sharedAddresses(Product.ACME, 2, first.next());
        assertThat(second.addresses()).hasSize(1).doesNotContainAnyElementsOf(first.addresses());
        assertThat(second.next()).isNull();
    }

    @Test
    void X2_an_address_that_cannot_be_read_or_may_not_be_written_to_is_no_shared_mailbox() {
        product.user(new DirectoryUser(
                new UserId("anna"),
                "anna",
                "",
                "",
                "",
                true,
                SignInKind.INTERACTIVE,
                false,
                Locale.ENGLISH,
                ImmutableList.of(
                        new DirectoryUser.Candidate("no address", DirectoryUser.Source.USER, true),
                        new DirectoryUser.Candidate("info@acme.example", DirectoryUser.Source.PRIVATE, false))));
        assertThat(names(ConflictKind.NO_ADDRESS)).containsExactly("anna");
        assertThat(names(ConflictKind.SHARED_MAILBOX)).isEmpty();
    }

    @Test
    void a_person_with_a_shared_mailbox_and_an_address_needs_nobody() {
        offered("anna", "info@acme.example", "anna@acme.example");
        assertThat(counts().byKind().values()).containsOnly(0);
    }

    @Test
    void of_a_tenant_that_is_not_there_nothing_is_counted() {
        assertThat(product.footbridge.conflicts().counts(new TenantId("nowhere")))
                .isEmpty();
    }

    private void proves(String name) {
        UserKey user = product.person(name, "");
        EmailAddress address = EmailAddress.of(name + "@acme.example");
        product.footbridge.selfService().requestCode(user, address.display(), Product.by(user));
        product.mails();
        String code = product.mailer.newestCodeTo(address).orElseThrow();
        product.footbridge.selfService().submitCode(user, code, Product.by(user));
    }

    private ConflictCounts counts() {
        return product.footbridge.conflicts().counts(Product.ACME).orElseThrow();
    }

    private List<Conflicts.SharedAddress> shared() {
        return product.footbridge
                .conflicts()
                .sharedAddresses(Product.ACME, 50, null)
                .addresses();
    }

    private List<String> names(ConflictKind kind) {
        return product.footbridge.conflicts().people(Product.ACME, kind, 50, null).users().stream()
                .map(Row::name)
                .toList();
    }

    private UserKey admin() {
        return new UserKey(Product.ACME, new UserId("boss"));
    }

    private UserKey offered(String id, String... addresses) {
        return product.user(person(id, addresses));
    }

    private static DirectoryUser person(String id, String... addresses) {
        return new DirectoryUser(
                new UserId(id),
                id,
                "",
                "",
                "",
                true,
                SignInKind.INTERACTIVE,
                false,
                Locale.ENGLISH,
                Arrays.stream(addresses)
                        .map(address -> new DirectoryUser.Candidate(address, DirectoryUser.Source.WORK, true))
                        .collect(ImmutableList.toImmutableList()));
    }
}
