package dev.footbridge.audit.chain;

import dev.footbridge.audit.chain.ChainVerdict.Unreadable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ChainWriter} wrote, one line at a time. Leaves the stream open. */
public final class ChainReader {
    private ChainReader() {}

    /** Hands on each link up to the first line that is none of ours, and tells of that line; empty if all were. */
    public static Optional<Unreadable> read(InputStream stream, Consumer<ChainLink> links) throws IOException {
        // A byte is a character here, and any outside ASCII is refused as a spelling, with the number of its line.
        BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.ISO_8859_1));
        if (!ChainLine.HEADER.equals(lines.readLine())) {
            return Optional.of(new Unreadable(1, LineRefusal.NOT_OUR_HEADER));
        }
        long number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            ChainLine read = ChainLine.read(line);
            if (read instanceof ChainLine.Refused refused) {
                return Optional.of(new Unreadable(number, refused.why()));
            }
            if (read instanceof ChainLine.Read of) {
                links.accept(of.link());
            }
        }
        return Optional.empty();
    }

    /** Reads and checks, as {@link ChainVerifier} does. A line that is none of ours comes before every fault. */
    public static ChainVerdict verify(InputStream stream, ChainHead from, @Nullable ChainHead anchor)
            throws IOException {
        ChainVerifier verifier = new ChainVerifier(from, anchor);
        Optional<Unreadable> unreadable = read(stream, verifier::accept);
        return unreadable.<ChainVerdict>map(line -> line).orElseGet(verifier::verdict);
    }
}
