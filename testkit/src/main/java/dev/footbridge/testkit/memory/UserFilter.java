package dev.footbridge.testkit.memory;

import dev.footbridge.UserState;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Pending;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.spi.UserProjection.Query;
import dev.footbridge.spi.UserProjection.Row;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which users a query asks for. */
record UserFilter(Query query) implements Predicate<Row> {

    @Override
    public boolean test(Row row) {
        return (query.active() == null || query.active() == row.active())
                && (query.state() == null || isInState(row, query.state()))
                && (query.reasons().isEmpty() || query.reasons().contains(row.reason()))
                && hasText(row);
    }

    private static boolean isInState(Row row, String state) {
        return UserState.of(row.kind(), row.provisioning().state()).name().equals(state);
    }

    private boolean hasText(Row row) {
        String wanted = folded(query.text());
        return texts(row).map(UserFilter::folded).anyMatch(text -> text.contains(wanted));
    }

    private static Stream<String> texts(Row row) {
        return Stream.concat(
                Stream.of(row.name(), row.employeeNumber()),
                addresses(row.provisioning().state())
                        .flatMap(address -> Stream.of(address.canonical(), address.display())));
    }

    private static Stream<EmailAddress> addresses(ProvisioningState state) {
        Stream<EmailAddress> saved = Stream.ofNullable(state.savedAddress());
        if (state instanceof Pending pending) {
            return Stream.concat(saved, Stream.of(pending.address()));
        }
        return state instanceof Linked linked
                ? Stream.concat(
                        Stream.of(linked.address()),
                        Stream.ofNullable(linked.replacement())
                                .filter(Objects::nonNull)
                                .map(Pending::address))
                : saved;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
