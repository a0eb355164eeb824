package dev.footbridge;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Pending;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Verified;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.tenant.UserKey;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a person can be told what happens to the own user: addresses that were proven, saved, or that the host offers.
 * What somebody only typed may be anybody's, a function's mailbox has many readers, and what somebody else has proven or
 * is offered is not the person's alone.
 */
record KnownAddresses(Parts parts) {
    private static final Logger log = LoggerFactory.getLogger(KnownAddresses.class);

    /** As they were before the decision; the proven ones first. The set is the caller's. */
    Set<EmailAddress> of(Snapshot snapshot) {
        UserKey user = snapshot.provisioning().key();
        Set<EmailAddress> known = own(snapshot.provisioning().state());
        person(user)
                .ifPresent(person -> known.addAll(
                        Suggestible.of(person, parts.roleAddresses()).keySet()));
        known.removeIf(parts.roleAddresses()::covers);
        if (!known.isEmpty()) {
            known.removeAll(parts.users().ofOthers(user, known));
        }
        return known;
    }

    private static Set<EmailAddress> own(ProvisioningState state) {
        Set<EmailAddress> own = new LinkedHashSet<>();
        if (state instanceof Linked linked) {
            own.add(linked.address());
            proven(linked.replacement()).ifPresent(own::add);
        }
        if (state instanceof Pending pending) {
            proven(pending).ifPresent(own::add);
        }
        Optional.ofNullable(state.savedAddress()).ifPresent(own::add);
        return own;
    }

    private static Optional<EmailAddress> proven(@Nullable Pending pending) {
        return pending instanceof Verified verified ? Optional.of(verified.address()) : Optional.empty();
    }

    /** A directory that does not answer makes notices fewer; it keeps nobody from taking a wrong link away. */
    private Optional<DirectoryUser> person(UserKey user) {
        try {
            return parts.directory().find(user);
        } catch (RuntimeException fault) {
            // Its message may hold what must not be logged.
            log.error(
                    "Addresses for notices could not be read: {}",
                    fault.getClass().getName());
            return Optional.empty();
        }
    }
}
