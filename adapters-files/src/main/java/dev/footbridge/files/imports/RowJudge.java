package dev.footbridge.files.imports;

import com.google.common.collect.ImmutableMap;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.files.columns.Layout;
import dev.footbridge.files.table.Row;
import dev.footbridge.imports.Column;
import dev.footbridge.imports.Finding;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import dev.footbridge.tenant.UserId;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Judges the rows of a file. It sees all of them once before, to know what stands in several: whoever came first is not
 * the one who is right, and an address given to the wrong person is an open door.
 */
final class RowJudge {
    /** As many found users as are kept from the first time to the second; those of further rows are looked up again. */
    private static final int REMEMBERED = 100_000;

    private final Layout layout;
    private final FieldJudge fields;
    private final UserFinder users;
    private final Function<Set<EmailAddress>, ImmutableMap<EmailAddress, UserId>> holders;
    private final SeenRows seenUsers;
    private final SeenRows seenAddresses;
    private final Deque<List<FoundUser>> remembered = new ArrayDeque<>();

    RowJudge(
            Layout layout,
            FieldJudge fields,
            UserFinder users,
            Function<Set<EmailAddress>, ImmutableMap<EmailAddress, UserId>> holders,
            SecureRandom random) {
        this.layout = layout;
        this.fields = fields;
        this.users = users;
        this.holders = holders;
        this.seenUsers = new SeenRows(random);
        this.seenAddresses = new SeenRows(random);
    }

    /** The first time: whom and what the rows name. */
    void note(List<Row> rows) {
        List<FoundUser> found = users.find(rows);
        if (remembered.size() < REMEMBERED / Batches.SIZE) {
            remembered.add(found);
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            RegisteredUser user = found.get(i).user();
            if (user != null) {
                seenUsers.note(user.id().value(), row.number());
                EmailAddress.parse(layout.text(row, Column.ADDRESS))
                        .accepted()
                        .ifPresent(address -> seenAddresses.note(address.canonical(), row.number()));
            }
        }
    }

    /** The second time, in the same portions: what becomes of them. */
    List<RowOutcome> judge(List<Row> rows) {
        List<FoundUser> found = remembered.isEmpty() ? users.find(rows) : remembered.remove();
        List<RowOutcome> outcomes = new ArrayList<>();
        Set<EmailAddress> asked = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            RowOutcome outcome = judge(rows.get(i), found.get(i));
            outcomes.add(outcome);
            if (outcome.verdict() == Verdict.WILL_UPDATE && outcome.next() != null) {
                asked.add(outcome.next());
            }
        }
        ImmutableMap<EmailAddress, UserId> held = asked.isEmpty() ? ImmutableMap.of() : holders.apply(asked);
        outcomes.replaceAll(outcome -> amongOthers(outcome, held));
        return outcomes;
    }

    private RowOutcome judge(Row row, FoundUser found) {
        RegisteredUser user = found.user();
        if (user == null) {
            return outcome(row, null, new FieldJudge.Judged(Objects.requireNonNull(found.problem()), null));
        }
        int other = seenUsers.otherThan(row.number(), user.id().value());
        if (other != 0) {
            return outcome(row, user, new FieldJudge.Judged(Finding.twice(layout.keyColumn(), other), null));
        }
        if (layout.isFormula(row, Column.ADDRESS)) {
            return outcome(row, user, new FieldJudge.Judged(Finding.in(Column.ADDRESS, Verdict.FORMULA), null));
        }
        return outcome(row, user, fields.judge(user, layout.text(row, Column.ADDRESS)));
    }

    private static RowOutcome outcome(Row row, @Nullable RegisteredUser user, FieldJudge.Judged judged) {
        return new RowOutcome(
                row.number(),
                row.cells(),
                user == null ? null : user.id(),
                user == null ? null : user.saved(),
                judged.next(),
                judged.finding());
    }

    private RowOutcome amongOthers(RowOutcome row, ImmutableMap<EmailAddress, UserId> held) {
        EmailAddress next = row.next();
        if (next == null) {
            return row;
        }
        UserId holder = held.get(next);
        if (holder != null && !holder.equals(row.user())) {
            return refused(row, Finding.in(Column.ADDRESS, Verdict.ADDRESS_TAKEN));
        }
        int other = seenAddresses.otherThan(row.row(), next.canonical());
        return other == 0 ? row : refused(row, Finding.twice(Column.ADDRESS, other));
    }

    private static RowOutcome refused(RowOutcome row, Finding why) {
        return new RowOutcome(row.row(), row.cells(), row.user(), row.former(), null, why);
    }
}
