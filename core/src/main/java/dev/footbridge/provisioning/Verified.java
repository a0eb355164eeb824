package dev.footbridge.provisioning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.AddressEvent;
import dev.footbridge.audit.AddressEvent.LinkRemoved;
import dev.footbridge.audit.Event;
import dev.footbridge.audit.UserEvent.AccountRefused;
import dev.footbridge.audit.UserEvent.Deactivated;
import dev.footbridge.provisioning.Command.AccountReady;
import dev.footbridge.provisioning.Command.ConfirmLink;
import dev.footbridge.provisioning.Command.RequestCode;
import dev.footbridge.provisioning.Command.SendLink;
import dev.footbridge.provisioning.Command.SubmitCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The address is proven; its account is being found or created.
 *
 * @param refusal why the identity provider said no for good; null while it has not
 */
public record Verified(
        EmailAddress address,
        Instant verifiedAt,
        Proof proof,
        @Nullable AccountRefusal refusal,
        @Nullable EmailAddress savedAddress)
        implements Pending {

    @Override
    public Decision saveAddress(EmailAddress saved) {
        return Decision.refuse(this, Refusal.ALREADY_LINKED);
    }

    @Override
    public Decision clearAddress() {
        return Decision.refuse(this, Refusal.ALREADY_LINKED);
    }

    @Override
    public Decision requestCode(RequestCode command) {
        return refusal == null
                ? Decision.refuse(this, Refusal.ALREADY_LINKED)
                : restarted(unlinked(UnlinkReason.NEVER_LINKED).requestCode(command));
    }

    @Override
    public Decision sendLink(SendLink command) {
        return restarted(unlinked(UnlinkReason.NEVER_LINKED).sendLink(command));
    }

    /** The former address is given up, so an account that arrives late for it must find nothing. */
    private Decision restarted(Decision fresh) {
        return new Decision(
                fresh.next(),
                ImmutableList.<Event>builder()
                        .add(new LinkRemoved(address))
                        .addAll(fresh.events())
                        .build(),
                fresh.refusal());
    }

    @Override
    public Decision submitCode(SubmitCode command) {
        return Decision.refuse(this, Refusal.ALREADY_LINKED);
    }

    @Override
    public Decision confirmLink(ConfirmLink command) {
        return command.challenge().equals(proof.challenge())
                ? Decision.nothingToDo(this)
                : Decision.refuse(this, Refusal.LINK_UNKNOWN);
    }

    @Override
    public Decision rejectLink(UUID challenge) {
        return Decision.refuse(this, Refusal.LINK_UNKNOWN);
    }

    @Override
    public Decision accountReady(AccountReady command) {
        return command.address().equals(address)
                ? Decision.to(
                        new Linked(address, command.account(), command.now(), proof, null),
                        new AddressEvent.Linked(address))
                : Decision.nothingToDo(this);
    }

    @Override
    public Decision accountRefused(AccountRefusal reason) {
        return Decision.to(new Verified(address, verifiedAt, proof, reason, savedAddress), new AccountRefused(reason));
    }

    @Override
    public Decision cancel() {
        return remove(UnlinkReason.NEVER_LINKED);
    }

    @Override
    public Decision remove(UnlinkReason reason) {
        return Decision.to(unlinked(reason), new LinkRemoved(address));
    }

    @Override
    public Decision expire(Instant now) {
        return Decision.nothingToDo(this);
    }

    @Override
    public Decision deactivate() {
        return Decision.to(unlinked(UnlinkReason.DEACTIVATED), new Deactivated());
    }

    @Override
    public ImmutableSet<EmailAddress> claimedAddresses() {
        return ImmutableSet.of(address);
    }

    private Unlinked unlinked(UnlinkReason reason) {
        return new Unlinked(savedAddress, reason);
    }
}
