package dev.footbridge.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files of links, in memory. */
final class ChainFiles {
    private ChainFiles() {}

    static String write(List<ChainLink> links) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ChainWriter writer = ChainWriter.to(out)) {
            for (ChainLink link : links) {
                writer.add(link);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    static List<ChainLink> read(String file) {
        List<ChainLink> links = new ArrayList<>();
        try {
            assertThat(ChainReader.read(bytes(file), links::add)).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return links;
    }

    static ChainVerdict verify(String file, ChainHead from, @Nullable ChainHead anchor) {
        try {
            return ChainReader.verify(bytes(file), from, anchor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream bytes(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1));
    }
}
