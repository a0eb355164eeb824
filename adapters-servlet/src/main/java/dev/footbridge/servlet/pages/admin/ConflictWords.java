package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Conflicts;
import dev.footbridge.UserState;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.conflict.ConflictCounts;
import dev.footbridge.conflict.ConflictKind;
import dev.footbridge.conflict.OwnAddresses;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Verified;
import dev.footbridge.readiness.Classification;
import dev.footbridge.readiness.Reason;
import dev.footbridge.readiness.Remedy;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.pages.admin.ConflictsView.Card;
import dev.footbridge.servlet.pages.admin.ConflictsView.Line;
import dev.footbridge.servlet.pages.admin.ConflictsView.Person;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.UserProjection.Row;
import dev.footbridge.spi.UserProjection.SharedAddress;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What there is to settle in words: one sentence about what is wrong, and one thing to do about it. */
record ConflictWords(AdminWords say, String base, Visitor reader) {

    List<Card> cards(ConflictCounts counts, ConflictKind shown) {
        return Arrays.stream(ConflictKind.values())
                .map(kind -> new Card(
                        counts.of(kind) > 0 ? "fb-count fb-count--BLOCKED" : "fb-count",
                        say.number(counts.of(kind)),
                        name(kind),
                        ConflictsFilter.address(base, kind),
                        kind == shown))
                .toList();
    }

    String name(ConflictKind kind) {
        return say.of("conflicts.kind." + kind);
    }

    Line of(ConflictKind kind, Row row) {
        Step action = act(kind, row);
        return new Line(
                List.of(person(row)), "", what(kind, row), address(row), action, action.label() + " – " + row.name());
    }

    Line of(Conflicts.SharedAddress shared) {
        SharedAddress found = shared.found();
        int others = found.people() - found.users().size();
        String address = shared.address() == null || !reader.mayProvision()
                ? ""
                : shared.address().display();
        Step action = settle(found.users(), shared.address());
        return new Line(
                found.users().stream().map(this::person).toList(),
                others > 0 ? say.counted("conflicts.others", others) : "",
                say.counted("conflicts.shared", found.people()),
                address,
                action,
                address.isEmpty() ? action.label() : action.label() + " – " + address);
    }

    private Person person(Row row) {
        ProvisioningState state = row.provisioning().state();
        Badge badge = row.active()
                ? Badge.of(
                        say,
                        UserState.of(row.kind(), state),
                        false,
                        state.savedAddress() != null,
                        refusal(state) != null)
                : Badge.inactive(say);
        return new Person(
                row.name(),
                Stream.of(row.employeeNumber(), row.department())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")),
                UserPath.of(base, row.id()),
                badge);
    }

    private String what(ConflictKind kind, Row row) {
        AccountRefusal refusal = refusal(row.provisioning().state());
        return switch (kind) {
            case SHARED_MAILBOX, INACTIVE_LINKED -> say.of("conflicts.what." + kind);
            default -> say.of(refusal == null ? "reason." + row.reason() : "account." + refusal);
        };
    }

    private String address(Row row) {
        return reader.mayProvision()
                ? OwnAddresses.of(row.provisioning().state()).stream()
                        .map(address -> address.display())
                        .collect(Collectors.joining(", "))
                : "";
    }

    private Step act(ConflictKind kind, Row row) {
        String page = UserPath.of(base, row.id());
        if (!acts(row)) {
            return new Step(page, say.of("users.action.open"));
        }
        if (kind == ConflictKind.INACTIVE_LINKED) {
            return new Step(page + "/remove", say.of("user.remove"));
        }
        Reason reason = row.reason();
        AccountRefusal refusal =
                reason == Reason.ACCOUNT_REFUSED ? refusal(row.provisioning().state()) : null;
        return new Step(page, say.of("remedy." + new Classification(reason, refusal).remedy() + ".short"));
    }

    /** Whoever has proven the mailbox keeps it. Where nobody has, an administrator has to find out whose it is. */
    private Step settle(List<Row> users, @Nullable EmailAddress address) {
        Optional<Row> other = users.stream()
                .filter(this::acts)
                .filter(row -> !hasProven(row, address))
                .max(Comparator.comparing(
                        row -> !OwnAddresses.of(row.provisioning().state()).isEmpty()));
        if (other.isEmpty()) {
            return users.stream()
                    .findFirst()
                    .map(row -> new Step(UserPath.of(base, row.id()), say.of("conflicts.open", "name", row.name())))
                    .orElse(new Step(base + "/admin/users", say.of("users.title")));
        }
        Row row = other.get();
        return new Step(
                UserPath.of(base, row.id()),
                users.stream().anyMatch(user -> hasProven(user, address))
                        ? say.of("conflicts.give", "name", row.name())
                        : say.of("remedy." + Remedy.RESOLVE_CONFLICT + ".short"));
    }

    private static boolean hasProven(Row row, @Nullable EmailAddress address) {
        return row.provisioning().state().claimedAddresses().stream()
                .anyMatch(claimed -> address == null || claimed.equals(address));
    }

    private boolean acts(Row row) {
        return reader.mayProvision()
                && row.kind() == SignInKind.INTERACTIVE
                && !row.id().equals(reader.user().user());
    }

    private static @Nullable AccountRefusal refusal(ProvisioningState state) {
        return state instanceof Verified verified ? verified.refusal() : null;
    }
}
