package dev.footbridge.reports;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.address.AddressFault;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.address.ParsedAddress;
import java.util.List;

/**
 * Recipients as typed, an address a line. Blank lines are passed over and a repeated address is kept once.
 *
 * @param addresses those that could be read, in the order typed
 * @param wrong the lines that could not
 */
public record RecipientList(ImmutableSet<EmailAddress> addresses, ImmutableList<Wrong> wrong) {

    /**
     * A line that is no address; its text stays with whoever typed it.
     *
     * @param line from 1, blank ones counted
     */
    public record Wrong(int line, AddressFault fault) {}

    public static RecipientList read(List<String> lines) {
        ImmutableSet.Builder<EmailAddress> addresses = ImmutableSet.builder();
        ImmutableList.Builder<Wrong> wrong = ImmutableList.builder();
        int line = 0;
        for (String typed : lines) {
            line++;
            if (CharMatcher.whitespace().matchesAllOf(typed)) {
                continue;
            }
            ParsedAddress parsed = EmailAddress.parse(typed);
            parsed.accepted().ifPresent(addresses::add);
            if (parsed instanceof ParsedAddress.Refused refused) {
                wrong.add(new Wrong(line, refused.fault()));
            }
        }
        return new RecipientList(addresses.build(), wrong.build());
    }

    public boolean tooMany() {
        return addresses.size() > ReportPlan.MOST_RECIPIENTS;
    }

    /** Whether it can be stored. */
    public boolean fits() {
        return wrong.isEmpty() && !tooMany();
    }
}
