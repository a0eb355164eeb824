package dev.footbridge.files.table;

import dev.footbridge.files.limits.FileLimits;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.limits.FileRefusal.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** What comes out of one entry, counted as it comes; ends with an {@link IOException} where a limit is passed. */
final class CountedStream extends FilterInputStream {
    /** A part may be small and packed very well, such as one with nothing in it. */
    private static final int ALWAYS_ALLOWED = 100 * 1024;

    private final FileLimits limits;
    private final long packed;
    private final long before;
    private long count;

    @Nullable
    FileRefusal refusal;

    /**
     * @param packed how many bytes the entry has in the file
     * @param before what came out of the entries before this one
     */
    CountedStream(InputStream in, FileLimits limits, long packed, long before) {
        super(in);
        this.limits = limits;
        this.packed = Math.max(1, packed);
        this.before = before;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        counted(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        counted(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        long skipped = in.skip(length);
        counted(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void counted(long bytes) throws IOException {
        count += bytes;
        if (before + count > limits.unpackedBytes()) {
            refusal = FileRefusal.beyond(Reason.UNPACKED_TOO_LARGE, limits.unpackedBytes());
        } else if (count > ALWAYS_ALLOWED && count / limits.ratio() >= packed) {
            refusal = FileRefusal.beyond(Reason.RATIO_TOO_HIGH, limits.ratio());
        }
        if (refusal != null) {
            throw new IOException("The entry goes beyond a limit");
        }
    }
}
