package dev.footbridge.audit.chain;

import dev.footbridge.tenant.TenantId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A link as a line of twenty-four fields with tabs between: sequence number, hash of the link before, tenant, id, time, kind,
 * role, channel; digest, salt and value of each personal field; hash. A value stands after an equals sign. A hyphen is no
 * value, and instead of a salt an erased field.
 */
sealed interface ChainLine {
    /** Of a file, before all links. */
    String HEADER = "footbridge-audit 1";

    int FIELDS = 24;

    record Read(ChainLink link) implements ChainLine {}

    record Refused(LineRefusal why) implements ChainLine {}

    static String write(ChainLink link) {
        List<String> fields = new ArrayList<>(FIELDS);
        fields.add(Long.toString(link.sequence()));
        fields.add(link.previous().hex());
        link.facts().texts().map(Escapes::escape).forEach(fields::add);
        link.personal().fields().values().forEach(commitment -> {
            fields.add(commitment.digest().hex());
            write(commitment.opening()).forEach(fields::add);
        });
        fields.add(link.hash().hex());
        return String.join("\t", fields);
    }

    private static Stream<String> write(@Nullable Opening opening) {
        if (opening == null) {
            return Stream.of("-", "-");
        }
        String value = opening.value();
        return Stream.of(opening.salt().hex(), value == null ? "-" : "=" + Escapes.escape(value));
    }

    static ChainLine read(String line) {
        List<String> fields = List.of(line.split("\t", -1));
        if (fields.size() != FIELDS) {
            return new Refused(LineRefusal.NUMBER_OF_FIELDS);
        }
        try {
            ChainLink link = link(fields.iterator());
            return write(link).equals(line) ? new Read(link) : new Refused(LineRefusal.SPELLING);
        } catch (IllegalArgumentException | DateTimeException e) {
            return new Refused(LineRefusal.FIELD);
        }
    }

    private static ChainLink link(Iterator<String> fields) {
        return new ChainLink(
                Long.parseLong(fields.next()),
                new Digest(fields.next()),
                new EntryFacts(
                        new TenantId(Escapes.unescape(fields.next())),
                        UUID.fromString(fields.next()),
                        Instant.parse(fields.next()),
                        fields.next(),
                        fields.next(),
                        fields.next()),
                PersonalData.each(field -> new Commitment(new Digest(fields.next()), opening(fields))),
                new Digest(fields.next()));
    }

    private static @Nullable Opening opening(Iterator<String> fields) {
        String salt = fields.next();
        String value = fields.next();
        return salt.equals("-") ? null : new Opening(value(value), new Salt(salt));
    }

    private static @Nullable String value(String field) {
        return field.startsWith("=") ? Escapes.unescape(field.substring(1)) : null;
    }
}
