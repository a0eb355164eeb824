package dev.footbridge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.zaxxer.hikari.HikariDataSource;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailDomain;
import dev.footbridge.address.PublicProviders;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The rule of {@link DomainPolicy} in SQL, against the rule itself, on every database. */
final class DomainLinesProperties {
    private static Map<Dialect, HikariDataSource> databases = ImmutableMap.of();

    @BeforeContainer
    static void start() {
        databases = ImmutableMap.of(
                Dialect.POSTGRESQL, Backend.POSTGRESQL.empty(1), Dialect.H2, Backend.H2_IN_MEMORY.empty(1));
    }

    @AfterContainer
    static void close() {
        databases.values().forEach(HikariDataSource::close);
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> below = Arbitraries.of("", "", "x.", "mail.", "a.b.", "not", "e-");
        Arbitrary<String> name = Arbitraries.of(
                "gmail.com",
                "pm.me",
                "hotmail.co.uk",
                "mail.tele.dk",
                "tele.dk",
                "acme.example",
                "gmail.com.acme.example",
                "xgmail.com",
                "gmailxcom.se",
                "own.example");
        return Combinators.combine(below, name).as((labels, rest) -> labels + rest);
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return Combinators.combine(Arbitraries.of("", "*."), names())
                .as((star, name) -> star + name)
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Set<String>> atHand() {
        return names().set().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<PublicProviders> providers() {
        PublicProviders standard = PublicProviders.standard();
        PublicProviders none =
                standard.without(standard.names().stream().map(EmailDomain::of).toList());
        return Arbitraries.of(
                standard,
                standard.with(List.of(EmailDomain.of("own.example"), EmailDomain.of("x.acme.example"))),
                none.with(List.of(EmailDomain.of("a.b.acme.example"), EmailDomain.of("mail.own.example"))),
                none);
    }

    @Property(tries = 1_000)
    void D6_the_database_says_what_the_policy_says(
            @ForAll("lists") List<String> entries,
            @ForAll("providers") PublicProviders providers,
            @ForAll boolean refuse,
            @ForAll("atHand") Set<String> atHand) {
        AllowedDomains list = AllowedDomains.parse(entries).accepted().orElseThrow();
        DomainPolicy policy = new DomainPolicy(list, providers, refuse);
        boolean allowed = atHand.stream().map(EmailDomain::of).anyMatch(policy::allows);
        String lines = atHand.stream().collect(Collectors.joining("\n", "\n", "\n"));
        databases.forEach((dialect, source) -> assertThat(says(source, dialect, policy, lines))
                .as(dialect.name())
                .isEqualTo(allowed));
    }

    @Example
    void D6_the_switch_makes_a_list_no_slower() {
        DomainPolicy list = DomainPolicy.of(AllowedDomains.parse(List.of("acme.example", "*.acme.example"))
                .accepted()
                .orElseThrow());
        for (Dialect dialect : Dialect.values()) {
            assertThat(DomainLines.allowed(list.refusingPublicProviders(), dialect))
                    .isEqualTo(DomainLines.allowed(list, dialect));
        }
    }

    private static boolean says(HikariDataSource source, Dialect dialect, DomainPolicy policy, String lines) {
        ReasonOfUser.Rule rule = DomainLines.allowed(policy, dialect);
        String sql = "SELECT CASE WHEN NOT " + rule.sql()
                + " THEN 0 ELSE 1 END AS n FROM (SELECT CAST(? AS VARCHAR) AS at_hand) u";
        try (Connection connection = source.getConnection()) {
            Object[] values = new Object[rule.values().size() + 1];
            rule.values().toArray(values);
            values[values.length - 1] = lines;
            return Sql.count(connection, sql, values) == 1;
        } catch (SQLException e) {
            throw new AssertionError(rule.sql(), e);
        }
    }
}
