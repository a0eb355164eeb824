package dev.footbridge.servlet.pages.admin;

import static dev.footbridge.servlet.pages.admin.AdminScene.html;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.EventKind;
import dev.footbridge.conflict.ConflictKind;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.AuditLog;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.UserKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictsPageTest {
    private static final String FAMILY = "familjen@acme.example";

    private final AdminScene scene = new AdminScene();

    /** The mailbox that the host has for the administrator is not a person's. */
    @BeforeEach
    void the_administrator_is_linked() {
        scene.link(AdminScene.ADMIN, "ada@acme.example");
    }

    @Test
    void where_there_is_nothing_the_page_says_so() {
        assertThat(html(scene.get("/admin/conflicts")))
                .contains("<h1>Att reda ut</h1>", "Det finns inget att reda ut.", "Här finns inget att reda ut.")
                .doesNotContain("<table", "/admin/export/conflicts");
    }

    @Test
    void the_first_kind_of_which_there_is_something_is_shown() {
        offer("nils", "Nils Ny");
        assertThat(html(scene.get("/admin/conflicts")))
                .contains("1 sak att reda ut. Räknat 23 november")
                .contains("kind=NO_ADDRESS\" aria-current=\"page\"><strong>1</strong> <span>Saknar adress</span>")
                .contains("kind=REJECTED\"><strong>0</strong>")
                .contains(
                        "users/nils\">Nils Ny</a>",
                        "Ingen e-postadress",
                        "users/nils\" aria-label=\"Ange adress – Nils Ny\"");
    }

    @Test
    void people_who_share_an_address_stand_side_by_side_and_whoever_has_not_proven_it_gets_another() {
        scene.link(offer("anna", "Anna Ek", FAMILY), FAMILY);
        offer("bertil", "Bertil Ek", FAMILY);
        assertThat(html(scene.get("/admin/conflicts", "kind", "SHARED_ADDRESS")))
                .containsSubsequence("users/anna\">Anna Ek</a>", "Kopplad", "users/bertil\">Bertil Ek</a>")
                .contains("2 personer har samma adress.", FAMILY)
                .contains("users/bertil\" aria-label=\"Ge Bertil Ek en egen adress – " + FAMILY);
    }

    @Test
    void where_nobody_has_proven_the_address_somebody_has_to_find_out_whose_it_is() {
        offer("anna", "Anna Ek", FAMILY);
        UserKey bertil = offer("bertil", "Bertil Ek", "bertil@acme.example");
        Actor actor = Actor.administrator(AdminScene.ADMIN.user(), Actor.Channel.PAGE, null);
        assertThat(scene.footbridge
                        .administration()
                        .setAddress(bertil, FAMILY, FAMILY, false, Replace.NOTHING, actor)
                        .value())
                .isPresent();
        assertThat(html(scene.get("/admin/conflicts")))
                .contains("users/bertil\" aria-label=\"Red ut vems adressen är – " + FAMILY)
                .doesNotContain("en egen adress");
    }

    @Test
    void very_many_who_share_an_address_are_counted() {
        for (int i = 0; i < 12; i++) {
            offer("person" + (char) ('a' + i), String.format(Locale.ROOT, "Person %02d", i), FAMILY);
        }
        assertThat(html(scene.get("/admin/conflicts")))
                .contains("12 personer har samma adress.", "och 2 till", "Person 09")
                .doesNotContain("Person 10");
    }

    @Test
    void A2_the_link_of_a_former_employee_is_removed_from_here() {
        UserKey anna = offer("anna", "Anna Ek", "anna@acme.example");
        scene.link(anna, "anna@acme.example");
        scene.put(anna, "Anna Ek", "7", "Lager", false, SignInKind.INTERACTIVE, false);
        scene.footbridge.directorySync().catchUpAll();
        assertThat(html(scene.get("/admin/conflicts", "kind", "INACTIVE_LINKED")))
                .contains("Avstängd i Acme HRM men fortfarande kopplad.", "7 · Lager", "anna@acme.example")
                .contains("users/anna/remove\" aria-label=\"Ta bort koppling – Anna Ek\"");
    }

    @Test
    void a_shared_mailbox_is_no_address_of_a_person() {
        offer("nils", "Nils Ny", "info@acme.example");
        assertThat(html(scene.get("/admin/conflicts")))
                .contains("<h2 id=\"kind\">Gemensam brevlåda</h2>", "Nils Ny", "Acme HRM har bara en gemensam adress.");
        assertThat(html(scene.get("/admin/conflicts", "kind", "NO_ADDRESS"))).doesNotContain("Nils Ny");
    }

    @Test
    void what_the_identity_provider_said_is_told_with_what_helps() {
        scene.accounts.existing(EmailAddress.of("anna@acme.example"), "Somebody", false);
        scene.link(offer("anna", "Anna Ek", "anna@acme.example"), "anna@acme.example");
        assertThat(html(scene.get("/admin/conflicts", "kind", "ACCOUNT_REFUSED")))
                .contains("Det finns redan ett konto med adressen hos Connect", "Logga in hos Connect – Anna Ek");
    }

    @Test
    void whoever_may_only_read_sees_no_address_and_no_file_and_has_nothing_to_do() {
        scene.link(offer("anna", "Anna Ek", FAMILY), FAMILY);
        offer("bertil", "Bertil Ek", FAMILY);
        scene.visitor = new Visitor(AdminScene.BO, true, false, false);
        assertThat(html(scene.get("/admin/conflicts")))
                .contains("Bertil Ek", "aria-label=\"Öppna Anna Ek\"")
                .doesNotContain(FAMILY, "Ge Bertil", "/admin/export");
    }

    @Test
    void a_list_goes_on_where_its_first_page_ended() {
        for (int i = 0; i < ConflictsFilter.PAGE + 1; i++) {
            offer(String.format(Locale.ROOT, "nils%02d", i), String.format(Locale.ROOT, "Nils %02d", i));
        }
        assertThat(html(scene.get("/admin/conflicts", "kind", "NO_ADDRESS")))
                .contains("kind=NO_ADDRESS&amp;after=nils49\" rel=\"next\"")
                .doesNotContain("Nils 50");
        assertThat(html(scene.get("/admin/conflicts", "kind", "NO_ADDRESS", "after", "nils49")))
                .contains("Nils 50", "kind=NO_ADDRESS\">Till början")
                .doesNotContain("Nils 49", "rel=\"next\"");
    }

    @Test
    void shared_addresses_go_on_as_well_and_a_page_that_nobody_knows_is_the_first() {
        for (int i = 0; i < ConflictsFilter.PAGE + 1; i++) {
            offer("a" + i, "Anna " + i, "a" + i + "@acme.example");
            offer("b" + i, "Bo " + i, "a" + i + "@acme.example");
        }
        String first = html(scene.get("/admin/conflicts"));
        String next = first.replaceAll("(?s).*after=([0-9a-f-]{36})\" rel=\"next\".*", "$1");
        assertThat(next).hasSize(36);
        assertThat(html(scene.get("/admin/conflicts", "kind", "SHARED_ADDRESS", "after", next)))
                .containsOnlyOnce("2 personer har samma adress.")
                .doesNotContain("rel=\"next\"");
        assertThat(html(scene.get("/admin/conflicts", "kind", "SHARED_ADDRESS", "after", "x")))
                .contains("rel=\"next\"");
    }

    @Test
    void T5_a_list_is_a_file_and_that_it_was_taken_is_noted() throws IOException {
        offer("anna", "=Anna", FAMILY);
        offer("bertil", "Bertil Ek", FAMILY);
        assertThat(html(scene.get("/admin/conflicts"))).contains("/admin/export/conflicts?kind=SHARED_ADDRESS\"");
        assertThat(file("SHARED_ADDRESS").lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("Slag;E-postadress;Användare;Namn"))
                .anyMatch(line -> line.contains(FAMILY + ";anna;'=Anna;"));
        offer("nils", "Nils Ny");
        assertThat(file("NO_ADDRESS").lines()).hasSize(2).anyMatch(line -> line.contains(";nils;Nils Ny;"));
        assertThat(scene.footbridge
                        .auditHistory()
                        .page(
                                AdminScene.ACME,
                                new AuditLog.Query(
                                        null, ImmutableSet.of(EventKind.USERS_EXPORTED), null, null, null, 9, null))
                        .entries())
                .hasSize(2);
    }

    @Test
    void nobody_sees_a_page_of_a_tenant_that_does_not_exist() {
        scene.visitor = new Visitor(UserKey.of("nowhere", "admin"), true, true, true);
        assertThat(scene.get("/admin/conflicts").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "nb", "da", "fi"})
    void O5_every_kind_has_its_words_in_every_language(String language) {
        scene.locale = Locale.forLanguageTag(language);
        offer("nils", "Nils Ny");
        offer("anna", "Anna", FAMILY);
        offer("bo", "Bo", FAMILY);
        offer("cilla", "Cilla", "info@acme.example");
        assertThat(Arrays.stream(ConflictKind.values())
                        .map(kind -> html(scene.get("/admin/conflicts", "kind", kind.name()))))
                .allSatisfy(page -> assertThat(page).contains("<h2 id=\"kind\">"))
                .doesNotHaveDuplicates();
    }

    private String file(String kind) throws IOException {
        WebResult result = scene.get("/admin/export/conflicts", "kind", kind);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((WebResult.Body.File) result.body()).content().to(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private UserKey offer(String id, String name, String... addresses) {
        UserKey user = scene.directory.put(
                AdminScene.ACME,
                new DirectoryUser(
                        UserKey.of("acme", id).user(),
                        name,
                        "",
                        "",
                        "",
                        true,
                        SignInKind.INTERACTIVE,
                        false,
                        scene.locale,
                        Arrays.stream(addresses)
                                .map(address -> new DirectoryUser.Candidate(address, DirectoryUser.Source.USER, true))
                                .collect(ImmutableList.toImmutableList())));
        scene.footbridge.directorySync().catchUpAll();
        return user;
    }
}
