package dev.footbridge.provisioning;

import static dev.footbridge.provisioning.Given.ANNA;
import static dev.footbridge.provisioning.Given.ELSEWHERE;
import static dev.footbridge.provisioning.Given.NOON;
import static dev.footbridge.provisioning.Given.minutes;

import com.google.common.collect.ImmutableMap;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.verification.Challenge;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Asks every state for every command and writes down what comes of it; nothing here knows an answer. */
final class StateTable {
    private static final Challenge CODE = Given.code(ANNA, "123456", NOON);
    private static final Challenge LINK = Given.link(ANNA, NOON);
    private static final Challenge ELSEWHERE_LINK = Given.link(ELSEWHERE, NOON);

    /** The states of a row, one of each kind that answers differently. */
    static final Map<String, ProvisioningState> STATES = ImmutableMap.<String, ProvisioningState>builder()
            .put("Unlinked", Unlinked.fresh())
            .put("AwaitingVerification", Given.awaiting(ANNA, CODE, LINK))
            .put("Verified", Given.verified(ANNA))
            .put("Verified, account refused", refused())
            .put("Linked", Given.linked())
            .put("Linked, replacement waits", Given.linkedWith(Given.awaiting(ELSEWHERE, code(), ELSEWHERE_LINK)))
            .put("Linked, replacement proven", Given.linkedWith(Given.verified(ELSEWHERE)))
            .build();

    /** The commands of a column, one of each kind that is answered differently. */
    static final Map<String, Function<ProvisioningState, Decision>> COMMANDS =
            ImmutableMap.<String, Function<ProvisioningState, Decision>>builder()
                    .put("save address", s -> s.saveAddress(ELSEWHERE))
                    .put("clear address", ProvisioningState::clearAddress)
                    .put("request code", s -> s.requestCode(Given.request(ANNA, "654321", minutes(1))))
                    .put("send link", s -> s.sendLink(Given.send(ELSEWHERE, Replace.NOTHING, minutes(1))))
                    .put("send link, keep until proven", s -> s.sendLink(send(Replace.KEEP_UNTIL_PROVEN)))
                    .put("send link, end now", s -> s.sendLink(send(Replace.END_NOW)))
                    .put("submit right code", s -> s.submitCode(Given.type("123456", minutes(2))))
                    .put("submit wrong code", s -> s.submitCode(Given.type("999999", minutes(2))))
                    .put("submit code too late", s -> s.submitCode(Given.type("123456", minutes(16))))
                    .put("confirm link", s -> s.confirmLink(Given.confirm(linkOf(s), minutes(2))))
                    .put("confirm another link", s -> s.confirmLink(Given.confirm(strangeLink(), minutes(2))))
                    .put("confirm link too late", s -> s.confirmLink(Given.confirm(linkOf(s), minutes(60 * 24 * 6))))
                    .put("reject link", s -> s.rejectLink(linkOf(s).id()))
                    .put("account ready", s -> s.accountReady(Given.ready(addressOf(s))))
                    .put("account refused", s -> s.accountRefused(AccountRefusal.AMBIGUOUS))
                    .put("cancel", ProvisioningState::cancel)
                    .put("remove", s -> s.remove(UnlinkReason.REMOVED_BY_ADMINISTRATOR))
                    .put("expire", s -> s.expire(minutes(60 * 24 * 6)))
                    .put("deactivate", ProvisioningState::deactivate)
                    .build();

    private StateTable() {}

    /** What comes of a command: the next state, a refusal, or nothing; then the events. */
    static String cell(ProvisioningState state, Function<ProvisioningState, Decision> command) {
        Decision decision = command.apply(state);
        String outcome = decision.refusal() != null
                ? "no: " + decision.refusal().refusal()
                : decision.next().equals(state) && decision.events().isEmpty() ? "–" : name(decision.next());
        String counted = decision.refusal() != null && !decision.next().equals(state) ? ", a try is counted" : "";
        return outcome + counted;
    }

    /** The row names of the states that differ in kind from their next ones; for the diagram. */
    static String name(ProvisioningState state) {
        if (state instanceof Linked linked && linked.replacement() != null) {
            return linked.replacement() instanceof Verified
                    ? "Linked, replacement proven"
                    : "Linked, replacement waits";
        }
        if (state instanceof Verified verified && verified.refusal() != null) {
            return "Verified, account refused";
        }
        return state.getClass().getSimpleName();
    }

    private static Verified refused() {
        Verified verified = Given.verified(ANNA);
        return new Verified(
                verified.address(),
                verified.verifiedAt(),
                verified.proof(),
                AccountRefusal.DATA_NOT_ACCEPTED,
                verified.savedAddress());
    }

    private static Challenge code() {
        return Given.code(ELSEWHERE, "123456", NOON);
    }

    private static Command.SendLink send(Replace replace) {
        return Given.send(ELSEWHERE, replace, minutes(1));
    }

    private static Challenge strangeLink() {
        return Given.link(ELSEWHERE, minutes(7));
    }

    /** The link in the post; for a state without one, the link that has proven it. */
    private static Challenge linkOf(ProvisioningState state) {
        boolean replacementWaits =
                state instanceof Linked linked && linked.replacement() instanceof AwaitingVerification;
        return replacementWaits ? ELSEWHERE_LINK : LINK;
    }

    private static EmailAddress addressOf(ProvisioningState state) {
        return state instanceof Linked linked && linked.replacement() != null ? ELSEWHERE : ANNA;
    }

    static List<String> header() {
        return List.copyOf(STATES.keySet());
    }
}
