package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Pending;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.provisioning.Verified;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The row of {@code fb_provisioning} that a value becomes: every column is set, so nothing of a former state stays. */
final class ProvisioningColumns {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final Set<String> folded = new LinkedHashSet<>();

    private ProvisioningColumns() {}

    static Map<String, @Nullable Object> of(Provisioning value) {
        ProvisioningColumns columns = new ProvisioningColumns();
        columns.values.put("epoch", value.epoch());
        columns.state(value.state());
        columns.usage(value);
        return columns.values;
    }

    /** Always the same, in the same order, so that one statement serves every value. */
    static ImmutableList<String> names() {
        return ImmutableList.copyOf(
                of(Provisioning.fresh(UserKey.of("tenant", "user"))).keySet());
    }

    private void state(ProvisioningState state) {
        Linked linked = state instanceof Linked it ? it : null;
        Pending pending = linked != null ? linked.replacement() : state instanceof Pending it ? it : null;
        values.put("state", name(state));
        values.put("unlink_reason", state instanceof Unlinked it ? it.reason() : null);
        link(linked);
        pending(pending);
        address("saved", pending != null ? pending.savedAddress() : state.savedAddress());
        values.put("addresses_folded", String.join("\n", folded));
    }

    private static String name(ProvisioningState state) {
        if (state instanceof Linked) {
            return StoredState.LINKED.name();
        }
        return state instanceof Pending pending ? pendingName(pending) : StoredState.UNLINKED.name();
    }

    private static String pendingName(Pending pending) {
        return (pending instanceof Verified ? StoredState.VERIFIED : StoredState.AWAITING_VERIFICATION).name();
    }

    private void link(@Nullable Linked linked) {
        address("link", linked == null ? null : linked.address());
        values.put(
                "link_issuer", linked == null ? null : linked.account().issuer().value());
        values.put(
                "link_subject",
                linked == null ? null : linked.account().subject().value());
        values.put("linked_at", linked == null ? null : linked.linkedAt());
        values.put("link_proof", linked == null ? null : linked.proof().kind());
        values.put("link_challenge", linked == null ? null : linked.proof().challenge());
    }

    private void pending(@Nullable Pending pending) {
        AwaitingVerification awaiting = pending instanceof AwaitingVerification it ? it : null;
        Verified verified = pending instanceof Verified it ? it : null;
        values.put("pending", pending == null ? null : pendingName(pending));
        address("pending", pending == null ? null : pending.address());
        values.put("pending_origin", awaiting == null ? null : awaiting.origin());
        values.put("pending_wrong_tries", awaiting == null ? null : awaiting.wrongTries());
        values.put("verified_at", verified == null ? null : verified.verifiedAt());
        values.put("pending_proof", verified == null ? null : verified.proof().kind());
        values.put(
                "pending_challenge", verified == null ? null : verified.proof().challenge());
        values.put("account_refusal", verified == null ? null : verified.refusal());
    }

    private void address(String prefix, @Nullable EmailAddress address) {
        values.put(prefix + "_address", address);
        values.put(prefix + "_canonical", address == null ? null : address.canonical());
        if (address != null) {
            folded.add(address.canonical());
            folded.add(Text.folded(address.display()));
        }
    }

    private void usage(Provisioning value) {
        values.put(
                "sends", value.usage().sends().stream().map(Instant::toString).collect(Collectors.joining(" ")));
        values.put("tries_since", value.usage().triesSince());
        values.put("wrong_tries", value.usage().wrongTries());
    }
}
