package dev.footbridge.address;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;

/**
 * The domains in which a tenant's addresses may be. Empty means that every domain may be used. Whether an address may be
 * used is asked of {@link DomainPolicy} alone, which knows of more than the list.
 *
 * <p>Because empty means everything, a list is only ever empty when nothing was entered: one unusable entry refuses the
 * list as a whole.
 */
public final class AllowedDomains {

    private static final AllowedDomains NONE = new AllowedDomains(ImmutableSet.of());

    private final ImmutableSet<DomainRule> rules;

    /** By canonical spelling, so that a decision does not take longer for a longer list. */
    private final ImmutableMap<String, DomainRule> byEntry;

    private AllowedDomains(ImmutableSet<DomainRule> rules) {
        this.rules = rules;
        this.byEntry = Maps.uniqueIndex(rules, DomainRule::entry);
    }

    /** No restriction. */
    public static AllowedDomains none() {
        return NONE;
    }

    /**
     * Reads a list as typed, one domain per element: {@code example.com} for that host, {@code *.example.com} for those
     * below it. Case, white space at the ends, a leading {@code @} and one trailing dot do not matter; blank elements
     * are passed over and repeated ones kept once.
     */
    public static ParsedAllowedDomains parse(List<String> entries) {
        ImmutableSet.Builder<DomainRule> rules = ImmutableSet.builder();
        ImmutableList.Builder<RefusedEntry> refusals = ImmutableList.builder();
        for (String entry : entries) {
            if (DomainEntry.isBlank(entry)) {
                continue;
            }
            DomainEntry.Read read = DomainEntry.read(entry);
            if (read.rule() != null) {
                rules.add(read.rule());
            }
            if (read.fault() != null) {
                refusals.add(new RefusedEntry(entry, read.fault()));
            }
        }
        ImmutableList<RefusedEntry> refused = refusals.build();
        return refused.isEmpty()
                ? new ParsedAllowedDomains.Accepted(new AllowedDomains(rules.build()))
                : new ParsedAllowedDomains.Refused(refused);
    }

    /** The rule that lets the domain in: its own, else the nearest wildcard above it; none when the list is empty. */
    Optional<DomainRule> ruleFor(EmailDomain domain) {
        String name = domain.ascii();
        DomainRule rule = byEntry.get(name);
        for (int dot = name.indexOf('.'); rule == null && dot >= 0; dot = name.indexOf('.', dot + 1)) {
            rule = byEntry.get('*' + name.substring(dot));
        }
        return Optional.ofNullable(rule);
    }

    /** The rules in the order entered. */
    public ImmutableList<DomainRule> rules() {
        return rules.asList();
    }

    /** Canonical spellings in the order entered; {@link #parse} reads them back to an equal list. */
    public ImmutableList<String> entries() {
        return rules.stream().map(DomainRule::entry).collect(ImmutableList.toImmutableList());
    }

    /** Whether there is no restriction. */
    public boolean isEmpty() {
        return rules.isEmpty();
    }

    @Override
    public String toString() {
        return isEmpty() ? "AllowedDomains[all]" : "AllowedDomains" + entries();
    }

    /** Equal when the rules are, in whatever order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AllowedDomains that && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }
}
