package dev.footbridge.mail;

import com.google.common.io.ByteSource;
import dev.footbridge.readiness.BurnUpDrawing;
import java.awt.AWTError;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The burn-up chart as PNG. A runtime without fonts or without AWT has none; the mail's table says the same. */
final class ChartPicture {
    private static final Logger log = LoggerFactory.getLogger(ChartPicture.class);

    private ChartPicture() {}

    static Optional<ByteSource> of(BurnUpDrawing drawing, ChartWords words) {
        return of(() -> ChartPainter.paint(drawing, words));
    }

    /** Makes the picture, of which nobody knows beforehand whether this runtime can. */
    interface Painting {
        BufferedImage paint();
    }

    static Optional<ByteSource> of(Painting painting) {
        try {
            return Optional.of(png(painting.paint()));
        } catch (AWTError | LinkageError | InternalError | RuntimeException e) {
            // Headless runtimes fail in many ways: classes missing, native code missing, no fonts configured.
            log.warn(
                    "The weekly report goes without its picture: {}",
                    e.getClass().getName());
            return Optional.empty();
        }
    }

    private static ByteSource png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // In memory: nothing of a tenant is left in a temporary folder.
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, "png", stream)) {
                throw new IllegalStateException("this runtime writes no PNG");
            }
            stream.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ByteSource.wrap(bytes.toByteArray());
    }
}
