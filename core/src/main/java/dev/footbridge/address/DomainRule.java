package dev.footbridge.address;

/**
 * One entry of the allowed domains.
 *
 * @param domain the host itself, or the parent of the sub-domains
 * @param subdomains true for {@code *.example.com}, which means every name below, at any depth, but not the parent
 */
public record DomainRule(EmailDomain domain, boolean subdomains) {

    /** Compares whole labels; a name that merely ends with the same letters is another name. */
    boolean matches(EmailDomain candidate) {
        int extra = candidate.labels().size() - domain.labels().size();
        if (subdomains) {
            return extra > 0
                    && candidate
                            .labels()
                            .subList(extra, candidate.labels().size())
                            .equals(domain.labels());
        }
        return candidate.equals(domain);
    }

    /** Canonical spelling, in A-labels; reads back to the same rule. */
    public String entry() {
        return prefix() + domain.ascii();
    }

    /** Spelling for reading, in U-labels. Show {@link #entry()} beside it when {@link #needsConfirmation()}. */
    public String shown() {
        return prefix() + domain.unicode();
    }

    /** Whether one of the labels mixes writing systems, such as Latin with a Cyrillic letter (UTS-39 section 5.1). */
    public boolean mixedScript() {
        return Scripts.mixed(domain);
    }

    /** Whether someone should look at the A-labels first: mixed scripts, or another script that reads as Latin. */
    public boolean needsConfirmation() {
        return mixedScript() || Scripts.readsAsLatin(domain);
    }

    private String prefix() {
        return subdomains ? "*." : "";
    }
}
