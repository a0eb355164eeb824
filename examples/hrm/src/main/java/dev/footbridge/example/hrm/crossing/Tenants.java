package dev.footbridge.example.hrm.crossing;

import dev.footbridge.Footbridge;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The two companies of the demo; both stand in PREPARATION from the first day. */
@Component
@Order(1)
class Tenants implements ApplicationRunner {
    private final Footbridge footbridge;

    Tenants(Footbridge footbridge) {
        this.footbridge = footbridge;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        tenant("acme", "Acme AB", "Ring personalavdelningen på 08-123 45 67 eller gå till receptionen i Solna.");
        tenant("beta", "Beta AB", "Kontakta Beata Beta, IT.");
        footbridge.directorySync().catchUpAll();
    }

    private void tenant(String id, String name, String helpText) {
        Instant now = InstantSource.system().instant();
        footbridge.ensureTenant(
                Tenant.fresh(new TenantId(id), name, ZoneId.of("Europe/Stockholm"), Locale.forLanguageTag("sv"), now)
                        .inPhase(Phase.PREPARATION, now)
                        .withHelpText(helpText));
    }
}
