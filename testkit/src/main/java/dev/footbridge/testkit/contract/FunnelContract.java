package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.audit.EventKind;
import dev.footbridge.readiness.Funnel;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far the users of a tenant have ever come, by the entries about them (P7). */
public interface FunnelContract extends StoreContract {

    @Test
    default void P7_every_user_in_the_figures_counts_once_at_the_farthest_step() {
        TenantId tenant = new Scene(ports()).tenant();
        person(tenant, People.person("Never asked"));
        person(tenant, People.person("Asked twice"), EventKind.CODE_SENT, EventKind.LINK_SENT);
        person(tenant, People.person("Answered"), EventKind.LINK_SENT, EventKind.ADDRESS_VERIFIED);
        person(tenant, People.person("Linked"), EventKind.CODE_SENT, EventKind.ADDRESS_VERIFIED, EventKind.LINKED);
        person(tenant, People.person("Replaced"), EventKind.LINK_REPLACED, EventKind.LINK_REMOVED);
        person(tenant, People.person("Other things"), EventKind.ADDRESS_SAVED, EventKind.SIGN_IN_ALLOWED);
        assertThat(ports().audit().funnel(tenant)).isEqualTo(new Funnel(6, 4, 3, 2));
    }

    @Test
    default void P7_who_is_not_in_the_figures_is_not_in_the_funnel() {
        TenantId tenant = new Scene(ports()).tenant();
        TenantId other = new Scene(ports()).tenant();
        person(tenant, People.inactive(People.person("Gone")), EventKind.LINKED);
        person(tenant, People.clock("Clock"), EventKind.LINKED);
        person(other, People.person("Theirs"), EventKind.LINKED);
        assertThat(ports().audit().funnel(tenant)).isEqualTo(new Funnel(0, 0, 0, 0));
    }

    private void person(TenantId tenant, DirectoryUser person, EventKind... events) {
        ports().users().put(tenant, List.of(person), "1");
        for (EventKind event : events) {
            ports().audit().append(Changes.entry(new UserKey(tenant, person.id()), event, new Scene(ports()).now()));
        }
    }
}
