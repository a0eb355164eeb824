package dev.footbridge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.TenantEvent.AuditListed;
import dev.footbridge.signin.SignInRecord;
import dev.footbridge.spi.AuditLog;
import dev.footbridge.spi.AuditLog.Page;
import dev.footbridge.spi.AuditLog.Query;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;

/** What happened, for people to read (O1). The caller has made sure that the reader may. */
public final class AuditHistory {
    private static final int EXPORT_PAGE = 500;

    private final Parts parts;
    private final Ledger ledger;

    AuditHistory(Parts parts, Ledger ledger) {
        this.parts = parts;
        this.ledger = ledger;
    }

    /** Entries of a tenant, newest first. */
    public Page page(TenantId tenant, Query query) {
        return parts.audit().page(tenant, query);
    }

    /**
     * Notes who takes the entries along, then hands over every one that matches, newest first, whatever the page says;
     * never holds more than a page of them.
     */
    public void export(TenantId tenant, Query query, Actor actor, Consumer<AuditEntry> reader) {
        AuditLog log = parts.audit();
        log.append(ledger.entry(tenant, null, parts.tenants().now(), new AuditListed(), actor));
        Query next = query.paged(EXPORT_PAGE, null);
        Page page = log.page(tenant, next);
        page.entries().forEach(reader);
        while (page.more()) {
            AuditEntry last = page.entries().get(page.entries().size() - 1);
            page = log.page(tenant, next.paged(EXPORT_PAGE, last.id()));
            page.entries().forEach(reader);
        }
    }

    /**
     * A user's sign-ins within the retention time, newest first. It begins with PREPARATION: before, the product's login
     * is none of our business.
     */
    public ImmutableList<SignInRecord> signIns(UserKey user, int most) {
        Instant since = parts.retention().signInsSince(parts.tenants().now());
        Query query = Query.all(most).about(user.user()).of(SignInRecord.KINDS).since(since);
        return parts.audit().page(user.tenant(), query).entries().stream()
                .flatMap(entry -> SignInRecord.of(entry).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Names of users as our copy of the directory has them; whoever is not in it is left out. */
    public ImmutableMap<UserId, String> names(TenantId tenant, Set<UserId> users) {
        if (users.isEmpty()) {
            return ImmutableMap.of();
        }
        return parts.users().known(tenant, users, Set.of()).stream()
                .collect(ImmutableMap.toImmutableMap(row -> row.id(), row -> row.name()));
    }

    /** For how many days the history of sign-ins is kept. */
    public int signInDays() {
        return parts.retention().signInDays();
    }
}
