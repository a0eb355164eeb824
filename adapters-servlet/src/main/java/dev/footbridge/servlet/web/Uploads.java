package dev.footbridge.servlet.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The files of a form ({@code multipart/form-data}, RFC 7578). Nothing is read before it is asked for. */
@FunctionalInterface
public interface Uploads {
    /** Of a request without files. */
    Uploads NONE = field -> Optional.empty();

    /**
     * The file in a field; empty if there is none.
     *
     * @throws TooLarge if the container took it in no further
     * @throws IOException if the request breaks off
     */
    Optional<Upload> file(String field) throws IOException;

    /** A file as it was sent. */
    interface Upload {
        /** What the sender calls it, which may be anything; empty if unknown. */
        String name();

        InputStream open() throws IOException;
    }

    /** More was sent than the container takes in. */
    final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        public TooLarge() {
            super("More was sent than is taken in");
        }
    }
}
