package dev.footbridge.jdbc;

import com.google.common.collect.Maps;
import dev.footbridge.audit.chain.ChainLink;
import dev.footbridge.audit.chain.Commitment;
import dev.footbridge.audit.chain.Digest;
import dev.footbridge.audit.chain.EntryFacts;
import dev.footbridge.audit.chain.Opening;
import dev.footbridge.audit.chain.PersonalData;
import dev.footbridge.audit.chain.PersonalField;
import dev.footbridge.audit.chain.Salt;
import dev.footbridge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry's place in the chain, in the entry's own row, so that the chain proves what people are shown. The values of
 * personal fields stand where they stood; a field without its salt is erased.
 */
final class ChainColumns {
    private static final List<String> NAMES = Stream.concat(
                    Stream.of("chain_sequence", "previous_hash", "chain_hash"),
                    Arrays.stream(PersonalField.values()).flatMap(field -> Stream.of(digest(field), salt(field))))
            .toList();

    static final String COLUMNS = String.join(", ", NAMES);

    private static final String WRITE = "UPDATE fb_audit SET "
            + NAMES.stream().map(name -> name + " = ?").collect(Collectors.joining(", "))
            + " WHERE tenant_id = ? AND id = ? AND chain_sequence IS NULL";

    private ChainColumns() {}

    /** @return whether every entry was there and waited */
    static boolean write(Connection connection, List<ChainLink> links) throws SQLException {
        List<@Nullable Object[]> rows = links.stream().map(ChainColumns::values).toList();
        return IntStream.of(Sql.batch(connection, WRITE, rows)).allMatch(touched -> touched == 1);
    }

    private static @Nullable Object[] values(ChainLink link) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(link.sequence());
        values.add(link.previous().hex());
        values.add(link.hash().hex());
        for (PersonalField field : PersonalField.values()) {
            Commitment commitment = link.personal().of(field);
            Opening opening = commitment.opening();
            values.add(commitment.digest().hex());
            values.add(opening == null ? null : opening.salt().hex());
        }
        values.add(link.facts().tenant().value());
        values.add(link.facts().id());
        return values.toArray();
    }

    /** Names are read as they stand: one that nobody knows is a change that the chain shows. */
    static ChainLink read(Row row) throws SQLException {
        EntryFacts facts = new EntryFacts(
                new TenantId(row.text("tenant_id")),
                row.id("id"),
                row.time("happened_at"),
                row.text("kind"),
                row.text("actor_role"),
                row.text("channel"));
        Map<PersonalField, Commitment> personal = new EnumMap<>(PersonalField.class);
        for (PersonalField field : PersonalField.values()) {
            @Nullable String salt = row.textOrNull(salt(field));
            @Nullable Opening opening = salt == null ? null : new Opening(row.textOrNull(value(field)), new Salt(salt));
            personal.put(field, new Commitment(new Digest(row.text(digest(field))), opening));
        }
        return new ChainLink(
                row.number("chain_sequence"),
                new Digest(row.text("previous_hash")),
                facts,
                new PersonalData(Maps.immutableEnumMap(personal)),
                new Digest(row.text("chain_hash")));
    }

    static String value(PersonalField field) {
        return switch (field) {
            case USER -> "user_id";
            case ACTOR_USER -> "actor_user";
            case CLIENT_ADDRESS -> "client_address";
            case DETAIL -> "detail";
            case REASON -> "reason";
        };
    }

    private static String digest(PersonalField field) {
        return value(field) + "_digest";
    }

    static String salt(PersonalField field) {
        return value(field) + "_salt";
    }
}
