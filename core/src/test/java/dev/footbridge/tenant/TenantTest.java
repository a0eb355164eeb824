package dev.footbridge.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.AllowedDomains;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TenantTest {
    private static final Instant FIRST_DAY = Instant.parse("2026-03-02T12:00:00Z");
    private static final AllowedDomains DOMAINS =
            AllowedDomains.parse(List.of("example.com")).accepted().orElseThrow();

    private final Tenant fresh = Tenant.fresh(
            new TenantId("t"), "Company", ZoneId.of("Europe/Stockholm"), Locale.forLanguageTag("sv"), FIRST_DAY);

    @Test
    void on_the_first_day_nothing_has_begun_and_every_domain_is_allowed() {
        assertThat(fresh.phase()).isEqualTo(Phase.NOT_STARTED);
        assertThat(fresh.phaseSince()).isEqualTo(FIRST_DAY);
        assertThat(fresh.allowedDomains().isEmpty()).isTrue();
        assertThat(fresh.helpText()).isEmpty();
        assertThat(fresh.version()).isZero();
    }

    @Test
    void each_change_changes_one_thing() {
        Instant later = FIRST_DAY.plusSeconds(60);
        Tenant changed = fresh.allowing(DOMAINS).withHelpText("Ask Eva").inPhase(Phase.PREPARATION, later);
        assertThat(changed)
                .isEqualTo(new Tenant(
                        fresh.id(),
                        "Company",
                        fresh.zone(),
                        fresh.locale(),
                        Phase.PREPARATION,
                        later,
                        DOMAINS,
                        "Ask Eva",
                        0));
    }
}
