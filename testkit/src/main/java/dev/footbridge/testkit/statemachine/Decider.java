package dev.footbridge.testkit.statemachine;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.account.AccountKey;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Command;
import dev.footbridge.provisioning.Decision;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.testkit.statemachine.Move.Guess;
import dev.footbridge.testkit.statemachine.Move.OfUser;
import dev.footbridge.verification.KeyedHasher;
import dev.footbridge.verification.VerificationPolicy;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns moves into commands for the core, as the services do, and notes what the core looked at. */
final class Decider {
    private final Cast cast;
    private final Post post;
    private final AccountWork work;
    private final KeyedHasher hasher;
    private final VerificationPolicy policy;

    Decider(Cast cast, Post post, AccountWork work, KeyedHasher hasher, VerificationPolicy policy) {
        this.cast = cast;
        this.post = post;
        this.work = work;
        this.hasher = hasher;
        this.policy = policy;
    }

    /** Empty if the move makes no sense now, such as an answer to work that was never asked for. */
    Optional<Attempt> decide(OfUser move, Provisioning read, Instant now) {
        if (move instanceof Move.RequestCode request) {
            Issued code = cast.code(read, request.address(), now, policy);
            Command.RequestCode command = new Command.RequestCode(code.address(), code.challenge(), policy.code(), now);
            return issuing(move, now, read.requestCode(command, policy.send()), code);
        }
        if (move instanceof Move.SendLink send) {
            Issued link = cast.link(read, send.address(), now, policy);
            Command.SendLink command = new Command.SendLink(link.address(), link.challenge(), send.replace(), now);
            return issuing(move, now, read.sendLink(command, policy.send()), link);
        }
        if (move instanceof Move.SubmitCode submit) {
            return submit(submit, read, now);
        }
        if (move instanceof Move.ConfirmLink confirm) {
            return post.back(cast.user(confirm.own() ? confirm.user() : confirm.user() + 1), false, confirm.back())
                    .map(link -> confirm(confirm, link, read, now));
        }
        if (move instanceof Move.RejectLink reject) {
            return post.back(cast.user(reject.user()), false, reject.back())
                    .flatMap(link -> plain(move, now, read, state -> state.rejectLink(link.id())));
        }
        if (move instanceof Move.AccountAnswer answer) {
            return work.back(read.key(), answer.back())
                    .filter(asked -> asked.epoch() == read.epoch())
                    .flatMap(asked -> plain(move, now, read, state -> answered(answer, asked.address(), state, now)));
        }
        return plain(move, now, read, state -> simple(move, state, now));
    }

    private Decision simple(OfUser move, ProvisioningState state, Instant now) {
        if (move instanceof Move.SaveAddress save) {
            return state.saveAddress(cast.address(save.address()));
        }
        if (move instanceof Move.ClearAddress) {
            return state.clearAddress();
        }
        if (move instanceof Move.Remove remove) {
            return state.remove(remove.reason());
        }
        if (move instanceof Move.Expire) {
            return state.expire(now);
        }
        return move instanceof Move.Deactivate ? state.deactivate() : state.cancel();
    }

    private Decision answered(Move.AccountAnswer answer, EmailAddress address, ProvisioningState state, Instant now) {
        AccountKey account = cast.accountOf(address);
        return answer.ready()
                ? state.accountReady(new Command.AccountReady(address, account, now))
                : state.accountRefused(AccountRefusal.DATA_NOT_ACCEPTED);
    }

    private Optional<Attempt> submit(Move.SubmitCode submit, Provisioning read, Instant now) {
        int owner = submit.guess() == Guess.CODE_OF_NEXT_USER ? submit.user() + 1 : submit.user();
        Optional<Issued> code = post.back(cast.user(owner), true, submit.back());
        if (code.isEmpty() && submit.guess() != Guess.WRONG) {
            return Optional.empty();
        }
        boolean own = submit.guess() == Guess.OWN_CODE;
        String typed = submit.guess() == Guess.WRONG
                ? Cast.NEVER_DRAWN
                : code.orElseThrow().secret();
        Set<UUID> compared = new HashSet<>();
        Command.CodeMatch matches = (challenge, address) -> {
            compared.add(challenge.id());
            return hasher.matches(read.key(), challenge, address, typed);
        };
        Provisioning.Step step =
                read.submitCode(new Command.SubmitCode(matches, DomainPolicy.open(), policy.code(), now));
        UUID answered = own ? code.orElseThrow().id() : null;
        return Optional.of(new Attempt(submit, now, step, null, answered, ImmutableSet.copyOf(compared)));
    }

    private static Attempt confirm(Move.ConfirmLink move, Issued link, Provisioning read, Instant now) {
        Command.ConfirmLink command = new Command.ConfirmLink(link.id(), DomainPolicy.open(), now);
        Provisioning.Step step = read.decide(state -> state.confirmLink(command));
        return new Attempt(move, now, step, null, link.id(), ImmutableSet.of());
    }

    private static Optional<Attempt> issuing(
            OfUser move, Instant now, Provisioning.Step step, @Nullable Issued issued) {
        return Optional.of(new Attempt(move, now, step, issued, null, ImmutableSet.of()));
    }

    private static Optional<Attempt> plain(
            OfUser move, Instant now, Provisioning read, Function<ProvisioningState, Decision> command) {
        return issuing(move, now, read.decide(command), null);
    }
}
