package dev.footbridge.provisioning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.AddressEvent.AddressCleared;
import dev.footbridge.audit.AddressEvent.AddressSaved;
import dev.footbridge.audit.AddressEvent.CodeSent;
import dev.footbridge.audit.AddressEvent.LinkSent;
import dev.footbridge.provisioning.Command.AccountReady;
import dev.footbridge.provisioning.Command.ConfirmLink;
import dev.footbridge.provisioning.Command.RequestCode;
import dev.footbridge.provisioning.Command.SendLink;
import dev.footbridge.provisioning.Command.SubmitCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Nothing is outstanding. */
public record Unlinked(@Nullable EmailAddress savedAddress, UnlinkReason reason) implements ProvisioningState {

    /** Everybody's first state. */
    public static Unlinked fresh() {
        return new Unlinked(null, UnlinkReason.NEVER_LINKED);
    }

    @Override
    public Decision saveAddress(EmailAddress address) {
        return Decision.to(new Unlinked(address, reason), new AddressSaved(address));
    }

    @Override
    public Decision clearAddress() {
        return savedAddress == null
                ? Decision.nothingToDo(this)
                : Decision.to(new Unlinked(null, reason), new AddressCleared(savedAddress));
    }

    @Override
    public Decision requestCode(RequestCode command) {
        AwaitingVerification next = new AwaitingVerification(
                command.address(), ImmutableList.of(command.challenge()), 0, Origin.SELF, savedAddress);
        return Decision.to(next, new CodeSent(command.address()));
    }

    @Override
    public Decision sendLink(SendLink command) {
        AwaitingVerification next = new AwaitingVerification(
                command.address(), ImmutableList.of(command.challenge()), 0, Origin.ADMIN, savedAddress);
        return Decision.to(next, new LinkSent(command.address()));
    }

    @Override
    public Decision submitCode(SubmitCode command) {
        return Decision.refuse(this, Refusal.CODE_EXPIRED);
    }

    @Override
    public Decision confirmLink(ConfirmLink command) {
        return Decision.refuse(this, Refusal.LINK_UNKNOWN);
    }

    @Override
    public Decision rejectLink(UUID challenge) {
        return Decision.refuse(this, Refusal.LINK_UNKNOWN);
    }

    @Override
    public Decision accountReady(AccountReady command) {
        return Decision.nothingToDo(this);
    }

    @Override
    public Decision accountRefused(AccountRefusal refusal) {
        return Decision.nothingToDo(this);
    }

    @Override
    public Decision cancel() {
        return Decision.refuse(this, Refusal.NOT_FOUND);
    }

    @Override
    public Decision remove(UnlinkReason why) {
        return Decision.refuse(this, Refusal.NOT_LINKED);
    }

    @Override
    public Decision expire(Instant now) {
        return Decision.nothingToDo(this);
    }

    @Override
    public Decision deactivate() {
        return Decision.nothingToDo(this);
    }

    @Override
    public ImmutableSet<EmailAddress> claimedAddresses() {
        return ImmutableSet.of();
    }
}
