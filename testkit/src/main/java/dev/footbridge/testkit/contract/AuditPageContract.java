package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.spi.AuditLog.Page;
import dev.footbridge.spi.AuditLog.Query;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Pages over what happened in a tenant (O1). */
public interface AuditPageContract extends StoreContract {

    @Test
    default void O1_pages_go_from_the_newest_to_the_oldest_and_miss_nothing() {
        TenantId tenant = new Scene(ports()).tenant();
        List<AuditEntry> written = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            // Three of one moment stand on both sides of the end of a page.
            Instant at = Shapes.ANY_TIME.plusSeconds(i / 3);
            written.add(appended(Changes.entry(Scene.user(tenant), EventKind.CODE_SENT, at)));
        }
        List<AuditEntry> read = new ArrayList<>();
        Query query = Query.all(2);
        Page page = ports().audit().page(tenant, query);
        while (page.more()) {
            assertThat(page.entries()).hasSize(2);
            read.addAll(page.entries());
            page = ports().audit()
                    .page(tenant, query.after(page.entries().get(1).id()));
        }
        read.addAll(page.entries());
        assertThat(read).containsExactlyElementsOf(Lists.reverse(written));
        assertThat(ports().audit().page(tenant, Query.all(7)).more()).isFalse();
    }

    @Test
    default void O1_nothing_follows_the_last_entry_or_one_that_the_tenant_does_not_have() {
        TenantId tenant = new Scene(ports()).tenant();
        AuditEntry only = appended(Changes.entry(tenant, EventKind.HELP_TEXT_CHANGED, Shapes.ANY_TIME));
        TenantId other = new Scene(ports()).tenant();
        AuditEntry strange =
                appended(Changes.entry(other, EventKind.HELP_TEXT_CHANGED, Shapes.ANY_TIME.plusSeconds(1)));
        Page nothing = new Page(ImmutableList.of(), false);
        assertThat(ports().audit().page(tenant, Query.all(5).after(only.id()))).isEqualTo(nothing);
        assertThat(ports().audit().page(tenant, Query.all(5).after(strange.id())))
                .isEqualTo(nothing);
        assertThat(ports().audit().page(tenant, Query.all(5).after(UUID.randomUUID())))
                .isEqualTo(nothing);
    }

    @Test
    default void O1_a_user_s_entries_are_those_about_and_those_by_the_user() {
        TenantId tenant = new Scene(ports()).tenant();
        UserKey anna = Scene.user(tenant);
        UserKey bo = Scene.user(tenant);
        AuditEntry about = appended(entry(bo, anna, EventKind.LINK_SENT, Shapes.ANY_TIME));
        AuditEntry by = appended(entry(anna, bo, EventKind.LINK_REMOVED, Shapes.ANY_TIME.plusSeconds(1)));
        appended(entry(bo, bo, EventKind.LINK_SENT, Shapes.ANY_TIME.plusSeconds(2)));
        assertThat(entries(tenant, Query.all(5).about(anna.user()))).containsExactly(by, about);
        assertThat(entries(new Scene(ports()).tenant(), Query.all(5).about(anna.user())))
                .isEmpty();
    }

    @Test
    default void O1_entries_are_cut_by_kind_role_and_time() {
        TenantId tenant = new Scene(ports()).tenant();
        UserKey user = Scene.user(tenant);
        Instant time = Shapes.ANY_TIME;
        AuditEntry sent = appended(Changes.entry(user, EventKind.CODE_SENT, time));
        AuditEntry removed = appended(entry(Scene.user(tenant), user, EventKind.LINK_REMOVED, time.plusSeconds(1)));
        AuditEntry text = appended(Changes.entry(tenant, EventKind.HELP_TEXT_CHANGED, time.plusSeconds(2)));
        Query all = Query.all(5);
        assertThat(entries(tenant, all)).containsExactly(text, removed, sent);
        assertThat(entries(tenant, all.of(Set.of(EventKind.CODE_SENT, EventKind.HELP_TEXT_CHANGED))))
                .containsExactly(text, sent);
        assertThat(entries(tenant, all.by(Actor.Role.ADMINISTRATOR))).containsExactly(removed);
        assertThat(entries(tenant, all.since(time.plusSeconds(1)))).containsExactly(text, removed);
        assertThat(entries(tenant, all.before(time.plusSeconds(1)))).containsExactly(sent);
        assertThat(entries(tenant, all.since(time.plusSeconds(1)).before(time.plusSeconds(2))))
                .containsExactly(removed);
        assertThat(entries(tenant, all.about(user.user()).by(Actor.Role.USER).after(removed.id())))
                .containsExactly(sent);
    }

    private ImmutableList<AuditEntry> entries(TenantId tenant, Query query) {
        return ports().audit().page(tenant, query).entries();
    }

    private AuditEntry appended(AuditEntry entry) {
        ports().audit().append(entry);
        return entry;
    }

    private static AuditEntry entry(UserKey administrator, UserKey user, EventKind kind, Instant at) {
        Actor actor = Actor.administrator(administrator.user(), Actor.Channel.PAGE, null);
        return new AuditEntry(UUID.randomUUID(), user.tenant(), user.user(), at, kind, actor, "");
    }
}
