package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows that one statement of PostgreSQL takes as a table: a parameter for each column, however many rows there are. A
 * thousand rows so are one round trip and one plan.
 *
 * @param types of the columns, in their order
 */
record Unnested(ImmutableMap<String, String> types) {
    /**
     * Goes before statements that join such a table, in their transaction. Joins then go through the index of the other
     * table, whose size says nothing about how few rows are asked for, and the plan is made for the size that the table has
     * now: one that was kept from when it was empty takes any index. What is searched by is indexed in larger portions.
     */
    static final String BY_INDEX = "SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off;"
            + " SET LOCAL enable_seqscan = off; SET LOCAL plan_cache_mode = force_custom_plan;"
            + " SET LOCAL gin_pending_list_limit = '16MB'";

    private static final String TEXT = "varchar";

    /** @param others types of the columns that are no texts */
    static Unnested of(List<String> columns, Map<String, String> others) {
        ImmutableMap.Builder<String, String> types = ImmutableMap.builder();
        columns.forEach(column -> types.put(column, others.getOrDefault(column, TEXT)));
        return new Unnested(types.buildOrThrow());
    }

    /** The table, under the alias {@code n}. */
    String table() {
        return "unnest(" + Sql.places(types.size()) + ") AS n (" + String.join(", ", types.keySet()) + ")";
    }

    /**
     * The rows, under the alias {@code n}, of which another table has one, and in {@code place} where that one lies. Each is
     * looked up by index, whatever the planner thinks of the size of the table; a row that somebody else writes meanwhile
     * lies elsewhere afterwards and is left out.
     *
     * @param found condition on the other table's row, which is {@code t}
     */
    String placesIn(String table, String found) {
        return "(SELECT n.*, k.place FROM " + table() + " CROSS JOIN LATERAL (SELECT t.ctid AS place FROM " + table
                + " AS t WHERE " + found + " OFFSET 0) AS k) AS n";
    }

    /** An INSERT of all the rows as they are. */
    String insertInto(String table) {
        String columns = String.join(", ", types.keySet());
        return "INSERT INTO " + table + " (" + columns + ") SELECT " + prefixed("n.") + " FROM " + table();
    }

    private String prefixed(String prefix) {
        return types.keySet().stream().map(prefix::concat).collect(Collectors.joining(", "));
    }

    /** @param rows each with a value for every column */
    Object[] values(List<@Nullable Object[]> rows) {
        List<String> of = List.copyOf(types.values());
        List<Object> arrays = new ArrayList<>();
        for (int column = 0; column < of.size(); column++) {
            List<@Nullable Object> values = new ArrayList<>(Collections.nCopies(rows.size(), null));
            for (int row = 0; row < rows.size(); row++) {
                values.set(row, rows.get(row)[column]);
            }
            arrays.add(SqlArray.column(of.get(column), values));
        }
        return arrays.toArray();
    }
}
