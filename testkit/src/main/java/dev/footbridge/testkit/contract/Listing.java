package dev.footbridge.testkit.contract;

import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.UserProjection.Page;
import dev.footbridge.spi.UserProjection.Query;
import dev.footbridge.spi.UserProjection.Row;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for lists of one tenant. */
final class Listing {
    static final Query ALL = new Query("", null, null, 100, null);
    private final Ports ports;
    private final TenantId tenant;

    Listing(Ports ports, TenantId tenant) {
        this.ports = ports;
        this.tenant = tenant;
    }

    void put(DirectoryUser... people) {
        ports.users().put(tenant, List.of(people), "1");
    }

    Page page(Query query) {
        return ports.users().page(tenant, query);
    }

    int count(Query query) {
        return count(query, Integer.MAX_VALUE);
    }

    int count(Query query, int most) {
        return ports.users().count(tenant, query, most);
    }

    List<String> names(Query query) {
        return page(query).users().stream().map(Row::name).toList();
    }

    List<String> named(String text) {
        return names(new Query(text, null, null, 100, null));
    }

    List<String> inState(@Nullable String state) {
        return names(new Query("", state, null, 100, null));
    }

    /** Walks all pages of a size. */
    List<Row> pages(int size) {
        List<Row> all = new ArrayList<>();
        @Nullable UserId after = null;
        boolean more = true;
        while (more) {
            Page page = page(new Query("", null, null, size, after));
            if (page.users().isEmpty() || page.users().size() > size) {
                throw new AssertionError(
                        "A page of " + size + " has " + page.users().size() + " users");
            }
            all.addAll(page.users());
            after = all.get(all.size() - 1).id();
            more = page.more();
        }
        return all;
    }
}
