package dev.footbridge.files.table;

import dev.footbridge.files.limits.FileLimits;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.limits.FileRefusal.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks an XLSX file into nothing and counts, before anything else reads it. Every entry is looked at, whatever its
 * name: what makes a part a sheet is not its name.
 */
final class ZipCheck {
    /** Drawings of comments, which Excel writes as XML and now and then gets wrong. */
    private static final String DRAWING = ".vml";

    private final Path file;
    private final FileLimits limits;
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private ZipCheck(Path file, FileLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Null if the file may be read. */
    static @Nullable FileRefusal refuse(Path file, FileLimits limits) {
        return new ZipCheck(file, limits).refuse();
    }

    private @Nullable FileRefusal refuse() {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.entries()) {
                return FileRefusal.beyond(Reason.TOO_MANY_ENTRIES, limits.entries());
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                return FileRefusal.of(Reason.WRONG_TYPE);
            }
            FileRefusal refusal = null;
            for (Enumeration<? extends ZipEntry> all = zip.entries(); refusal == null && all.hasMoreElements(); ) {
                refusal = refuse(zip, all.nextElement());
            }
            return refusal;
        } catch (IOException | IllegalArgumentException e) {
            // The second is how the JDK tells of a name that is not in the encoding it claims.
            return FileRefusal.of(Reason.UNREADABLE);
        }
    }

    private @Nullable FileRefusal refuse(ZipFile zip, ZipEntry entry) throws IOException {
        if (!names.add(entry.getName())) {
            // Two parts of one name: two programs may read two different ones.
            return FileRefusal.of(Reason.UNREADABLE);
        }
        try (CountedStream counted =
                new CountedStream(zip.getInputStream(entry), limits, entry.getCompressedSize(), unpacked)) {
            FileRefusal refusal = refuse(counted, entry.getName());
            unpacked += counted.count();
            return refusal;
        }
    }

    private @Nullable FileRefusal refuse(CountedStream counted, String name) {
        try {
            InputStream content = new BufferedInputStream(counted);
            if (beginsLikeXml(content)) {
                // Reads to the end: a parser refuses anything behind the last tag.
                return new XmlCheck(limits).refuse(content);
            }
            content.transferTo(OutputStream.nullOutputStream());
            return null;
        } catch (IOException | XMLStreamException e) {
            if (counted.refusal != null) {
                return counted.refusal;
            }
            return name.toLowerCase(Locale.ROOT).endsWith(DRAWING) ? null : FileRefusal.of(Reason.UNREADABLE);
        }
    }

    private static boolean beginsLikeXml(InputStream content) throws IOException {
        content.mark(2);
        byte[] head = content.readNBytes(2);
        content.reset();
        int first = head.length == 0 ? -1 : head[0] & 0xFF;
        int second = head.length < 2 ? -1 : head[1] & 0xFF;
        boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE) || first == 0xEF;
        return marked || first == '<' || (first == 0 && second == '<') || (first >= 0 && isXmlSpace(first));
    }

    private static boolean isXmlSpace(int c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
