package dev.footbridge.servlet.gate;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Holds back a page of HTML until it is complete, so that the banner can be put in. Everything else passes through
 * untouched, byte by byte as it comes; what it is must be known when the first byte is written.
 */
public final class HtmlCapture extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private @Nullable ServletOutputStream stream;
    private @Nullable PrintWriter writer;
    private boolean holds;

    public HtmlCapture(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            holds = isHtmlPage();
            stream = holds ? new HeldStream() : super.getOutputStream();
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            holds = isHtmlPage();
            writer = holds
                    ? new PrintWriter(new OutputStreamWriter(new HeldStream(), charset()), false)
                    : super.getWriter();
        }
        return writer;
    }

    /** A length that the host states would be wrong once the banner is in. */
    @Override
    public void setContentLength(int length) {
        if (!isHtmlPage()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!isHtmlPage()) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        if (!(name.equalsIgnoreCase("Content-Length") && isHtmlPage())) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!holds) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        held.reset();
    }

    /** Sends what was held back, with the banner in it. */
    public void release(String banner, String headHtml) throws IOException {
        if (!holds) {
            return;
        }
        if (writer != null) {
            writer.flush();
        }
        byte[] page = BannerInsertion.insert(held.toString(charset()), banner, headHtml)
                .getBytes(charset());
        getResponse().setContentLength(page.length);
        getResponse().getOutputStream().write(page);
    }

    private boolean isHtmlPage() {
        String type = getContentType();
        return getStatus() == HttpServletResponse.SC_OK
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("text/html");
    }

    private Charset charset() {
        String name = getCharacterEncoding();
        return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    }

    /** Writes into the held page. */
    private final class HeldStream extends ServletOutputStream {
        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("A page that is held back is written at once, not asynchronously");
        }

        @Override
        public void write(int b) {
            held.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            held.write(bytes, offset, length);
        }
    }
}
