package dev.footbridge.provisioning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.account.AccountKey;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.AddressEvent.ChallengeCancelled;
import dev.footbridge.audit.AddressEvent.LinkRemoved;
import dev.footbridge.audit.AddressEvent.LinkReplaced;
import dev.footbridge.audit.Event;
import dev.footbridge.audit.UserEvent.Deactivated;
import dev.footbridge.provisioning.Command.AccountReady;
import dev.footbridge.provisioning.Command.ConfirmLink;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.Command.RequestCode;
import dev.footbridge.provisioning.Command.SendLink;
import dev.footbridge.provisioning.Command.SubmitCode;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The user is linked to an account.
 *
 * @param replacement a new address on its way, while this link still works (decisions 4); there is never a second link
 */
public record Linked(
        EmailAddress address,
        AccountKey account,
        Instant linkedAt,
        Proof proof,
        @Nullable Pending replacement) implements ProvisioningState {

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
        return Decision.refuse(this, Refusal.ALREADY_LINKED);
    }

    @Override
    public Decision sendLink(SendLink command) {
        Replace replace = command.replace();
        return switch (replace) {
            case NOTHING -> Decision.refuse(this, Refusal.ALREADY_LINKED);
            case KEEP_UNTIL_PROVEN ->
                (replacement == null ? Unlinked.fresh() : replacement)
                        .sendLink(command)
                        .within(this::replacedBy);
            case END_NOW -> ended(Unlinked.fresh().sendLink(command));
        };
    }

    private Decision ended(Decision fresh) {
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
        return ofReplacement(Refusal.ALREADY_LINKED, r -> r.submitCode(command));
    }

    @Override
    public Decision confirmLink(ConfirmLink command) {
        return command.challenge().equals(proof.challenge())
                ? Decision.nothingToDo(this)
                : ofReplacement(Refusal.LINK_UNKNOWN, r -> r.confirmLink(command));
    }

    @Override
    public Decision rejectLink(UUID challenge) {
        return ofReplacement(Refusal.LINK_UNKNOWN, r -> r.rejectLink(challenge));
    }

    @Override
    public Decision accountReady(AccountReady command) {
        if (replacement == null || !(replacement.accountReady(command).next() instanceof Linked successor)) {
            return Decision.nothingToDo(this);
        }
        return Decision.to(successor, new LinkReplaced(successor.address()));
    }

    @Override
    public Decision accountRefused(AccountRefusal reason) {
        return replacement == null
                ? Decision.nothingToDo(this)
                : replacement.accountRefused(reason).within(this::replacedBy);
    }

    @Override
    public Decision cancel() {
        return replacement == null
                ? Decision.refuse(this, Refusal.NOT_FOUND)
                : Decision.to(withoutReplacement(), new ChallengeCancelled(replacement.address()));
    }

    @Override
    public Decision remove(UnlinkReason reason) {
        return Decision.to(new Unlinked(null, reason), new LinkRemoved(address));
    }

    @Override
    public Decision expire(Instant now) {
        return replacement == null
                ? Decision.nothingToDo(this)
                : replacement.expire(now).within(this::replacedBy);
    }

    @Override
    public Decision deactivate() {
        return replacement == null ? Decision.nothingToDo(this) : Decision.to(withoutReplacement(), new Deactivated());
    }

    @Override
    public ImmutableSet<EmailAddress> claimedAddresses() {
        ImmutableSet.Builder<EmailAddress> all = ImmutableSet.builder();
        all.add(address);
        if (replacement != null) {
            all.addAll(replacement.claimedAddresses());
        }
        return all.build();
    }

    @Override
    public @Nullable EmailAddress savedAddress() {
        return null;
    }

    private Decision ofReplacement(Refusal withoutOne, Function<Pending, Decision> command) {
        return replacement == null
                ? Decision.refuse(this, withoutOne)
                : command.apply(replacement).within(this::replacedBy);
    }

    private Linked withoutReplacement() {
        return new Linked(address, account, linkedAt, proof, null);
    }

    /** Frames what became of the replacement: still pending, or gone. */
    private Linked replacedBy(ProvisioningState next) {
        return new Linked(address, account, linkedAt, proof, next instanceof Pending pending ? pending : null);
    }
}
