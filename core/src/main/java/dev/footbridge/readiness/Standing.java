package dev.footbridge.readiness;

import com.google.common.collect.Streams;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.address.EmailDomain;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Pending;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.provisioning.Verified;
import dev.footbridge.verification.Challenge;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a provisioning state comes to at a moment, without anything that only one user has: users who stand alike can be
 * counted together.
 *
 * @param refusal why the identity provider has no account for a proven address; null unless in VERIFIED
 * @param live kind of the newest challenge that still counts; null unless in AWAITING_VERIFICATION
 * @param reason why there is no link; null unless in UNLINKED
 * @param domain of the address under way, or of the saved one; null if there is neither, and in LINKED
 */
public record Standing(
        Stage stage,
        @Nullable AccountRefusal refusal,
        Challenge.@Nullable Kind live,
        @Nullable UnlinkReason reason,
        @Nullable EmailDomain domain) {

    /** How far a user has come. */
    public enum Stage {
        UNLINKED,
        AWAITING_VERIFICATION,
        VERIFIED,
        LINKED
    }

    /** How a user stands at a moment. */
    public static Standing of(ProvisioningState state, Instant now) {
        if (state instanceof Linked) {
            return new Standing(Stage.LINKED, null, null, null, null);
        }
        EmailDomain domain = domain(state);
        if (state instanceof Verified verified) {
            return new Standing(Stage.VERIFIED, verified.refusal(), null, null, domain);
        }
        if (state instanceof AwaitingVerification awaiting) {
            return new Standing(Stage.AWAITING_VERIFICATION, null, newestLive(awaiting, now), null, domain);
        }
        return new Standing(Stage.UNLINKED, null, null, ((Unlinked) state).reason(), domain);
    }

    private static @Nullable EmailDomain domain(ProvisioningState state) {
        EmailAddress address = state instanceof Pending pending ? pending.address() : state.savedAddress();
        return address == null ? null : address.domain();
    }

    private static Challenge.@Nullable Kind newestLive(AwaitingVerification awaiting, Instant now) {
        Optional<Challenge> newest =
                Streams.findLast(awaiting.challenges().stream().filter(challenge -> challenge.isLiveAt(now)));
        return newest.map(Challenge::kind).orElse(null);
    }
}
