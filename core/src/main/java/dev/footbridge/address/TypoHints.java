package dev.footbridge.address;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * "Did you mean …?" for the domain of a typed address: {@code gmial.com} for {@code gmail.com}, or for the tenant's own.
 *
 * <p>A hint is only ever a suggestion; the address as typed stays usable. A domain that anybody is known to use is never
 * questioned, since people with a rare domain have been told too often that it is a mistake.
 */
public final class TypoHints {

    /** From this many characters on, two slips still leave the name recognisable. */
    private static final int LONG = 10;

    /** One or two users may have a domain to themselves, and a hint would tell a colleague whose it is. */
    private static final int FEWEST_USERS = 3;

    /** Real domains one slip from a provider's, whose owners have been "corrected" by other programs. */
    private static final ImmutableSet<EmailDomain> NEIGHBOURS = domains(ImmutableList.of("mask.io", "mailw.com"));

    private static final ImmutableSet<EmailDomain> COMMON = domains(MailProviders.COMMON);
    private static final ImmutableSet<EmailDomain> RARER = domains(MailProviders.RARER);

    private final DomainPolicy policy;
    private final ImmutableSet<EmailDomain> known;

    /** In the order of preference among those that are equally near. */
    private final ImmutableSet<EmailDomain> candidates;

    private TypoHints(DomainPolicy policy, ImmutableSet<EmailDomain> known, ImmutableSet<EmailDomain> candidates) {
        this.policy = policy;
        this.known = known;
        this.candidates = candidates;
    }

    /**
     * Hints for one tenant. Of equally near domains the tenant's own are preferred, then those with more linked users.
     *
     * @param linked the domains of the tenant's linked addresses, once for each
     */
    public static TypoHints of(DomainPolicy policy, Multiset<EmailDomain> linked) {
        Comparator<EmailDomain> byUsers =
                Comparator.<EmailDomain>comparingInt(linked::count).reversed();
        ImmutableSet<EmailDomain> candidates = ImmutableSet.<EmailDomain>builder()
                .addAll(ownHosts(policy.allowed()).stream().sorted(byUsers).iterator())
                .addAll(linked.elementSet().stream()
                        .filter(domain -> linked.count(domain) >= FEWEST_USERS)
                        .sorted(byUsers.thenComparing(EmailDomain::ascii))
                        .iterator())
                .addAll(COMMON)
                .build();
        ImmutableSet<EmailDomain> known = ImmutableSet.<EmailDomain>builder()
                .addAll(candidates)
                .addAll(linked.elementSet())
                .addAll(RARER)
                .addAll(NEIGHBOURS)
                .build();
        return new TypoHints(
                policy, known, candidates.stream().filter(policy::allows).collect(ImmutableSet.toImmutableSet()));
    }

    /** The address that may have been meant: the same local part in the nearest domain that the tenant allows. */
    public Optional<EmailAddress> hintFor(EmailAddress typed) {
        EmailDomain domain = typed.domain();
        if (known.contains(domain) || policy.allowed().ruleFor(domain).isPresent()) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(candidate -> near(domain, candidate))
                .min(comparingInt(candidate -> Slips.between(domain.unicode(), candidate.unicode())))
                .flatMap(meant -> moved(typed, meant));
    }

    private static boolean near(EmailDomain typed, EmailDomain meant) {
        int shorter = Math.min(typed.unicode().length(), meant.unicode().length());
        int longer = Math.max(typed.unicode().length(), meant.unicode().length());
        int reach = shorter >= LONG ? 2 : 1;
        return longer - shorter <= 2 * reach
                && !below(typed, meant)
                && !below(meant, typed)
                // Two slips in the last label alone make another country's.
                && Slips.between(top(typed), top(meant)) <= 1
                && Slips.between(typed.unicode(), meant.unicode()) <= reach;
    }

    private static String top(EmailDomain domain) {
        return domain.labels().get(domain.labels().size() - 1);
    }

    /** A sub-domain of one or two letters is not a slip of its parent. */
    private static boolean below(EmailDomain child, EmailDomain parent) {
        return child.ascii().endsWith("." + parent.ascii());
    }

    /** As typed before the {@code @}; nothing if the other domain makes the address too long. */
    private static Optional<EmailAddress> moved(EmailAddress typed, EmailDomain meant) {
        String local = typed.display().substring(0, typed.display().lastIndexOf('@'));
        return EmailAddress.parse(local + '@' + meant.unicode()).accepted();
    }

    private static ImmutableList<EmailDomain> ownHosts(AllowedDomains allowed) {
        return allowed.rules().stream().map(DomainRule::domain).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<EmailDomain> domains(Collection<String> names) {
        return names.stream().map(EmailDomain::of).collect(ImmutableSet.toImmutableSet());
    }
}
