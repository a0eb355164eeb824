package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.readiness.LinkedOnDay;
import dev.footbridge.readiness.Outlook;
import dev.footbridge.readiness.Readiness;
import dev.footbridge.readiness.Reason;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadinessReportTest {
    private final Product product = new Product();

    @Test
    void P7_everybody_is_counted_once_with_what_stands_in_the_way() {
        UserKey anna = offered("anna", "anna@acme.example");
        offered("bo", "bo@acme.example");
        offered("cilla", "support@acme.example");
        product.person("dag", "");
        product.user("klocka", "", SignInKind.INTERNAL_ONLY, true, false);
        product.user("eva", "", SignInKind.INTERACTIVE, false, false);
        UserKey frej = offered("frej", "frej@acme.example");
        UserKey admin = product.administrator("admin");
        product.link(anna);
        Actor by = Product.administrating(admin);
        product.footbridge
                .administration()
                .setAddress(frej, "frej@acme.example", "frej@acme.example", true, Replace.NOTHING, by);
        assertThat(report().counts().byReason())
                .containsEntry(Reason.LINKED, 1)
                .containsEntry(Reason.NEVER_ASKED, 1)
                .containsEntry(Reason.NO_ADDRESS, 3)
                .containsEntry(Reason.EXEMPT, 1)
                .containsEntry(Reason.DEACTIVATED, 1)
                .containsEntry(Reason.LINK_SENT, 1)
                .hasSize(6);
    }

    @Test
    void P7_a_role_address_is_nobodys_to_suggest_here_either() {
        offered("cilla", "support@acme.example");
        assertThat(report().counts().of(Reason.NO_ADDRESS)).isEqualTo(1);
    }

    @Test
    void P7_the_allowed_domains_of_now_decide() {
        offered("anna", "anna@elsewhere.example");
        assertThat(report().counts().of(Reason.NEVER_ASKED)).isEqualTo(1);
        UserKey admin = product.administrator("admin");
        product.footbridge
                .administration()
                .changeAllowedDomains(Product.ACME, ImmutableList.of("acme.example"), Product.administrating(admin));
        assertThat(report().counts().of(Reason.DOMAIN_NOT_ALLOWED)).isEqualTo(1);
    }

    @Test
    void P7_looking_keeps_the_day_and_five_working_days_make_a_forecast() {
        for (int i = 0; i < 10; i++) {
            offered("user" + i, "user" + i + "@acme.example");
        }
        int day = 0;
        for (int working = 0; working < 5; day++) {
            product.link(new UserKey(Product.ACME, new UserId("user" + day)));
            Readiness seen = report();
            assertThat(seen.history().days()).hasSize(day + 1);
            assertThat(seen.history().latest().map(LinkedOnDay::linked)).hasValue(day + 1);
            working += isWeekend(seen) ? 0 : 1;
            assertThat(seen.forecast().isPresent()).isEqualTo(working >= 5);
            product.passes(Duration.ofDays(1));
        }
        assertThat(report().forecast().orElseThrow().outlook(90)).isInstanceOf(Outlook.Between.class);
    }

    @Test
    void P7_a_tenant_that_is_not_there_has_no_report() {
        assertThat(product.footbridge.readiness().of(new TenantId("nowhere"))).isEmpty();
    }

    private static boolean isWeekend(Readiness seen) {
        return seen.history().latest().orElseThrow().day().getDayOfWeek().getValue() > 5;
    }

    private Readiness report() {
        return product.footbridge.readiness().of(Product.ACME).orElseThrow();
    }

    private UserKey offered(String id, String address) {
        UserKey key = product.directory.put(
                Product.ACME,
                new DirectoryUser(
                        new UserId(id),
                        id,
                        "",
                        "",
                        "",
                        true,
                        SignInKind.INTERACTIVE,
                        false,
                        Locale.ENGLISH,
                        ImmutableList.of(
                                new DirectoryUser.Candidate(address, DirectoryUser.Source.WORK, true),
                                new DirectoryUser.Candidate(
                                        "private@elsewhere.example", DirectoryUser.Source.PRIVATE, false))));
        product.footbridge.directorySync().catchUp(Product.ACME);
        return key;
    }
}
