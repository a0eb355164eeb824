package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.Directory.Changes;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.DirectoryUser.Candidate;
import dev.footbridge.spi.DirectoryUser.Source;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Proves {@link dev.footbridge.spi.Directory}, the one port that every host writes itself: nobody is lost between two
 * pages, and who is gone is told (decisions 23).
 *
 * <p>To run it, implement it in a test class; the only method hands out the directory with a way to write to it.
 */
public interface DirectoryContract {
    /** More pages than anybody needs for the few users of a test. */
    int MANY_PAGES = 1_000;

    /** The directory under test; the same one during a test. Tests make tenants of their own. */
    TestDirectory users();

    @Test
    default void a_user_is_found_as_entered() {
        TenantId tenant = newTenant();
        DirectoryUser anna = user("anna", true);
        users().put(tenant, anna);
        assertThat(users().directory().find(new UserKey(tenant, anna.id()))).contains(anna);
    }

    @Test
    default void nobody_is_found_in_another_tenant_or_under_another_id() {
        TenantId tenant = newTenant();
        users().put(tenant, user("anna", true));
        assertThat(users().directory().find(UserKey.of(newTenant().value(), "anna")))
                .isEmpty();
        assertThat(users().directory().find(UserKey.of(tenant.value(), "bo"))).isEmpty();
    }

    @Test
    default void pages_bring_every_user_of_the_tenant_and_come_to_an_end() {
        TenantId tenant = newTenant();
        List<String> names = IntStream.range(0, 250).mapToObj(i -> "user-" + i).toList();
        names.forEach(name -> users().put(tenant, user(name, true)));
        users().put(newTenant(), user("somebody-else", true));
        assertThat(changes(tenant, "").users().stream()
                        .map(user -> user.id().value())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    default void after_the_end_only_what_changed_comes() {
        TenantId tenant = newTenant();
        users().put(tenant, user("anna", true));
        users().put(tenant, user("bo", true));
        String cursor = changes(tenant, "").cursor();
        users().put(tenant, user("anna", false));
        users().put(tenant, user("cecilia", true));
        Changes since = changes(tenant, cursor);
        assertThat(since.users()).contains(user("anna", false), user("cecilia", true));
        assertThat(changes(tenant, since.cursor()).users())
                .as("changes when nothing has changed")
                .isEmpty();
    }

    @Test
    default void who_is_gone_is_told_as_inactive_and_found_no_more() {
        TenantId tenant = newTenant();
        users().put(tenant, user("anna", true));
        String cursor = changes(tenant, "").cursor();
        UserKey anna = UserKey.of(tenant.value(), "anna");
        users().remove(anna);
        assertThat(changes(tenant, cursor).users())
                .isNotEmpty()
                .allMatch(user -> user.id().equals(anna.user()) && !user.active());
        assertThat(users().directory().find(anna).map(DirectoryUser::active).orElse(false))
                .as("whether somebody who is gone is let in")
                .isFalse();
    }

    @Test
    default void a_tenant_that_nobody_knows_has_no_users() {
        assertThat(changes(newTenant(), "").users()).isEmpty();
    }

    /** Every page up to the end, as one. */
    private Changes changes(TenantId tenant, String from) {
        List<DirectoryUser> all = new ArrayList<>();
        String cursor = from;
        for (int page = 0; page < MANY_PAGES; page++) {
            Changes changes = users().directory().changesSince(tenant, cursor);
            all.addAll(changes.users());
            cursor = changes.cursor();
            if (changes.complete()) {
                return new Changes(ImmutableList.copyOf(all), cursor, true);
            }
        }
        throw new AssertionError("The changes do not come to an end");
    }

    private static TenantId newTenant() {
        return new TenantId("tenant-" + UUID.randomUUID());
    }

    private static DirectoryUser user(String id, boolean active) {
        return new DirectoryUser(
                new UserId(id),
                "Åsa Öberg",
                "1001",
                "West",
                "Payroll",
                active,
                SignInKind.INTERACTIVE,
                false,
                Locale.forLanguageTag("sv"),
                ImmutableList.of(new Candidate("asa@foretaget.example", Source.WORK, true)));
    }
}
