package dev.footbridge.mail;

/** Text that people chose, such as their names, made fit to stand inside a sentence of a mail. */
final class PersonText {
    private static final int LONGEST = 120;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private PersonText() {}

    /**
     * One line without control characters and without invisible ones, those that turn the direction of writing among
     * them; the two joiners stay, as names in several scripts need them. What is too long is cut.
     */
    static String clean(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().map(PersonText::visible).filter(c -> c >= 0).forEach(kept::appendCodePoint);
        String line = kept.toString().strip().replaceAll(" {2,}", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** A space for what separates, -1 for what is dropped. */
    private static int visible(int c) {
        if (c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER) {
            return c;
        }
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> -1;
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> ' ';
            default -> c;
        };
    }
}
