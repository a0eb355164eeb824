package dev.footbridge.jdbc;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.footbridge.account.AccountKey;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Origin;
import dev.footbridge.provisioning.Pending;
import dev.footbridge.provisioning.Proof;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.provisioning.Verified;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.Challenge;
import dev.footbridge.verification.Usage;
import java.sql.SQLException;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the value again out of its row. */
final class ProvisioningReader {
    /** Of the table under the alias {@code p}. */
    static final String COLUMNS = "p.version AS p_version, "
            + ProvisioningColumns.names().stream()
                    .map(name -> "p." + name + " AS p_" + name)
                    .collect(Collectors.joining(", "));

    private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

    private final Row row;
    private final ImmutableList<Challenge> challenges;

    private ProvisioningReader(Row row, ImmutableList<Challenge> challenges) {
        this.row = row;
        this.challenges = challenges;
    }

    /** The fresh value where an outer join found no row. */
    static Provisioning read(Row row, UserKey user, ImmutableList<Challenge> challenges) throws SQLException {
        @Nullable String state = row.textOrNull("p_state");
        if (state == null) {
            return Provisioning.fresh(user);
        }
        ProvisioningReader reader = new ProvisioningReader(row, challenges);
        return new Provisioning(
                user,
                row.number("p_version"),
                row.number("p_epoch"),
                reader.state(StoredState.valueOf(state)),
                reader.usage());
    }

    private ProvisioningState state(StoredState state) throws SQLException {
        return switch (state) {
            case UNLINKED ->
                new Unlinked(row.addressOrNull("p_saved_address"), row.name("p_unlink_reason", UnlinkReason.class));
            case AWAITING_VERIFICATION -> awaiting();
            case VERIFIED -> verified();
            case LINKED -> linked();
        };
    }

    private Linked linked() throws SQLException {
        return new Linked(
                row.address("p_link_address"),
                AccountKey.of(row.text("p_link_issuer"), row.text("p_link_subject")),
                row.time("p_linked_at"),
                new Proof(row.name("p_link_proof", Proof.Kind.class), row.idOrNull("p_link_challenge")),
                replacement());
    }

    private @Nullable Pending replacement() throws SQLException {
        @Nullable StoredState pending = row.nameOrNull("p_pending", StoredState.class);
        if (pending == null) {
            return null;
        }
        return pending == StoredState.VERIFIED ? verified() : awaiting();
    }

    private AwaitingVerification awaiting() throws SQLException {
        return new AwaitingVerification(
                row.address("p_pending_address"),
                challenges,
                row.count("p_pending_wrong_tries"),
                row.name("p_pending_origin", Origin.class),
                row.addressOrNull("p_saved_address"));
    }

    private Verified verified() throws SQLException {
        return new Verified(
                row.address("p_pending_address"),
                row.time("p_verified_at"),
                new Proof(row.name("p_pending_proof", Proof.Kind.class), row.idOrNull("p_pending_challenge")),
                row.nameOrNull("p_account_refusal", AccountRefusal.class),
                row.addressOrNull("p_saved_address"));
    }

    private Usage usage() throws SQLException {
        return new Usage(
                SPACE.splitToStream(row.text("p_sends")).map(Instant::parse).collect(ImmutableList.toImmutableList()),
                row.timeOrNull("p_tries_since"),
                row.count("p_wrong_tries"));
    }
}
