package dev.footbridge.files.export;

import dev.footbridge.UserState;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.files.columns.Words;
import dev.footbridge.imports.Column;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Pending;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.spi.UserProjection.Row;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stands in the columns of one user. */
record UserCells(Words words, ZoneId zone) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    String text(Column column, Row user, String userName) {
        ProvisioningState state = user.provisioning().state();
        return switch (column) {
            case USER -> userName;
            case EMPLOYEE_NUMBER -> user.employeeNumber();
            case ADDRESS -> display(state instanceof Linked linked ? linked.address() : state.savedAddress());
            case NAME -> user.name();
            case DEPARTMENT -> user.department();
            case ACTIVE -> words.text("active." + user.active());
            case STATE -> words.text("state." + UserState.of(user.kind(), state));
            case PENDING_ADDRESS -> display(pending(state));
            case CHANGED -> moment(user.lastEventAt());
            case RESULT, REASON -> "";
        };
    }

    private static @Nullable EmailAddress pending(ProvisioningState state) {
        ProvisioningState onItsWay = state instanceof Linked linked ? linked.replacement() : state;
        return onItsWay instanceof Pending pending ? pending.address() : null;
    }

    private static String display(@Nullable EmailAddress address) {
        return address == null ? "" : address.display();
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "" : MINUTE.format(at.atZone(zone));
    }
}
