package dev.footbridge.texts;

import com.google.common.collect.ImmutableSet;

/** What a tenant can say. */
public enum TextKind {
    /** Whom to ask and what to do: on the pages of people who cannot sign in (P5), and in every mail. */
    HELP(2_000, ImmutableSet.of(Gap.COMPANY, Gap.PRODUCT, Gap.IDP, Gap.CONTACT)),
    /** Whom to ask, on one line: a name, a number. */
    CONTACT(200, ImmutableSet.of(Gap.COMPANY)),
    /** A paragraph of the tenant's own in mails that ask somebody to link. */
    MAIL(1_000, ImmutableSet.of(Gap.COMPANY, Gap.PRODUCT, Gap.IDP, Gap.CONTACT));

    private final int longest;
    private final ImmutableSet<Gap> gaps;

    TextKind(int longest, ImmutableSet<Gap> gaps) {
        this.longest = longest;
        this.gaps = gaps;
    }

    /** In characters, as people count them. */
    public int longest() {
        return longest;
    }

    /** Those that it may have. */
    public ImmutableSet<Gap> gaps() {
        return gaps;
    }

    boolean hasLines() {
        return this != CONTACT;
    }
}
