package dev.footbridge.spi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.address.DomainInUse;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.conflict.AddressFingerprint;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Verified;
import dev.footbridge.readiness.Alike;
import dev.footbridge.readiness.Reason;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Our own copy of the few things of the directory that lists and counts need (decisions 23).
 * Contract: {@code UserProjectionContract}.
 */
public interface UserProjection {

    /** As the other one, of users none of whom has only a shared mailbox. */
    default void put(TenantId tenant, List<DirectoryUser> users, String cursor) {
        put(tenant, users, ImmutableSet.of(), cursor);
    }

    /**
     * Writes users and the cursor they came with, in one transaction.
     *
     * @param sharedMailbox those of them for whom the host has only addresses of a function, which are not among the
     *     candidates
     */
    void put(TenantId tenant, List<DirectoryUser> users, Set<UserId> sharedMailbox, String cursor);

    /** The last cursor that was put; empty string if none. */
    String cursor(TenantId tenant);

    /** A page of users in the order of name, then id. */
    Page page(TenantId tenant, Query query);

    /**
     * How many users match a query over all its pages; as many as {@code most}, if there are more.
     *
     * @param most at least 1; {@link Integer#MAX_VALUE} to count them all
     */
    int count(TenantId tenant, Query query, int most);

    /**
     * The users who have one of these ids or one of these employee numbers, both compared exactly; also the inactive, in
     * any order. Asked for a few hundred at a time.
     */
    ImmutableList<Row> known(TenantId tenant, Set<UserId> users, Set<String> employeeNumbers);

    /** The same users with no more than an import needs of them. Asked for a thousand at a time. */
    default ImmutableList<Named> named(TenantId tenant, Set<UserId> users, Set<String> employeeNumbers) {
        return known(tenant, users, employeeNumbers).stream()
                .map(row -> Named.of(
                        row.id(),
                        row.employeeNumber(),
                        row.active(),
                        row.kind(),
                        row.provisioning().state()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Who has proven these addresses; those that nobody of the tenant has are left out. */
    ImmutableMap<EmailAddress, UserId> holders(TenantId tenant, Set<EmailAddress> addresses);

    /** Those of the addresses that another user of the tenant has proven, or that were put as another one's candidates. */
    ImmutableSet<EmailAddress> ofOthers(UserKey user, Set<EmailAddress> addresses);

    /**
     * All users of a tenant, those counted together who are alike in every fact (P7). Of the candidates that were put
     * only the domains of their addresses are kept; an address that cannot be read has none.
     */
    ImmutableList<Alike> alike(TenantId tenant);

    /** The domains of linked addresses and of those under way, whoever has them; a replacement under way counts as well. */
    ImmutableList<DomainInUse> domainsInUse(TenantId tenant);

    /**
     * Addresses that are at hand for more than one active user with credentials of a person. At hand is every address
     * that a user has with us, linked, under way or saved; for a user who has none, those that were put as candidates.
     *
     * @param after the last of the former page, or null for the first page; the order is the back end's own, and the same
     *     for all pages
     */
    ImmutableList<SharedAddress> sharedAddresses(TenantId tenant, int limit, @Nullable AddressFingerprint after);

    /** How many addresses {@link #sharedAddresses} finds over all its pages. */
    int countSharedAddresses(TenantId tenant);

    /**
     * @param text part of a name, employee number or address, compared without regard to case; empty for all
     * @param state name of a state of the HTTP contract, or null for all
     * @param active null for all
     * @param reasons those of whom one must be the user's classification under the tenant's present allowed domains (P7);
     *     empty for all
     * @param sharedMailbox whether the host has only addresses of a function for the user; null for all
     * @param after id of the last user of the former page, or null for the first page
     */
    record Query(
            String text,
            @Nullable String state,
            @Nullable Boolean active,
            ImmutableSet<Reason> reasons,
            @Nullable Boolean sharedMailbox,
            int limit,
            @Nullable UserId after) {

        /** Whatever addresses the host has. */
        public Query(
                String text,
                @Nullable String state,
                @Nullable Boolean active,
                ImmutableSet<Reason> reasons,
                int limit,
                @Nullable UserId after) {
            this(text, state, active, reasons, null, limit, after);
        }

        /** Whatever the classification. */
        public Query(String text, @Nullable String state, @Nullable Boolean active, int limit, @Nullable UserId after) {
            this(text, state, active, ImmutableSet.of(), limit, after);
        }
    }

    /** @param more whether users follow who match */
    record Page(ImmutableList<Row> users, boolean more) {}

    /**
     * An address that is at hand for several users. Which it is, nobody keeps: it stands with one of them or in the host's
     * directory.
     *
     * @param people how many they are, at least 2
     * @param users the first of them in the order of name, then id; at most {@link #SHOWN}
     */
    record SharedAddress(AddressFingerprint fingerprint, int people, ImmutableList<Row> users) {
        /** Nobody looks through more of them side by side. */
        public static final int SHOWN = 10;
    }

    /**
     * A user with what we keep of it.
     *
     * @param reason the classification under the tenant's present allowed domains
     */
    record Row(
            UserId id,
            String name,
            String employeeNumber,
            String department,
            boolean active,
            SignInKind kind,
            Provisioning provisioning,
            Reason reason,
            @Nullable Instant lastEventAt) {}

    /**
     * A user as an import needs it.
     *
     * @param proven the address that is linked, or proven and about to be; null if none is
     * @param saved the address stored for later; null if none is
     */
    record Named(
            UserId id,
            String employeeNumber,
            boolean active,
            SignInKind kind,
            @Nullable EmailAddress proven,
            @Nullable EmailAddress saved) {

        public static Named of(
                UserId id, String employeeNumber, boolean active, SignInKind kind, ProvisioningState state) {
            EmailAddress proven = null;
            if (state instanceof Linked linked) {
                proven = linked.address();
            } else if (state instanceof Verified verified) {
                proven = verified.address();
            }
            return new Named(id, employeeNumber, active, kind, proven, state.savedAddress());
        }
    }
}
