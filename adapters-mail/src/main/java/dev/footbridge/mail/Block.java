package dev.footbridge.mail;

import com.google.common.io.ByteSource;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** One part of a mail's body, below the others; both renderings know each kind. */
sealed interface Block {
    /** A sentence or some. */
    record Paragraph(String text) implements Block {}

    /** The code, alone on its line. */
    record Code(String digits) implements Block {
        @Override
        public String toString() {
            return "Code[secret]";
        }
    }

    /** A value to remember, alone on its line. */
    record Value(String text) implements Block {}

    /**
     * Numbers.
     *
     * @param headings of every column; the first column names the row
     */
    record Table(String caption, List<String> headings, List<List<String>> rows) implements Block {}

    /**
     * A picture that travels with the mail; a table near it says the same, so the plain text is without.
     *
     * @param id of the part that holds it (RFC 2392), without brackets
     * @param conclusion what it comes to, for those who do not see it
     */
    record Picture(String id, ByteSource png, String conclusion) implements Block {}

    /**
     * A page to open.
     *
     * @param ifItFails said where there is a button, before the address in full
     */
    record Action(String label, URI address, String ifItFails) implements Block {
        private static final Set<String> WEB = Set.of("https", "http");

        public Action {
            if (address.getScheme() == null || !WEB.contains(address.getScheme()) || address.getHost() == null) {
                throw new IllegalArgumentException("A page to open has an absolute web address");
            }
        }

        @Override
        public String toString() {
            return "Action[" + label + "]";
        }
    }
}
