package dev.footbridge.mail;

import com.google.common.io.ByteSource;
import jakarta.activation.DataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A picture as the mail library reads one. */
record PngSource(ByteSource png) implements DataSource {
    @Override
    public InputStream getInputStream() throws IOException {
        return png.openStream();
    }

    @Override
    public OutputStream getOutputStream() {
        throw new UnsupportedOperationException("a picture is read only");
    }

    @Override
    public String getContentType() {
        return "image/png";
    }

    @Override
    public String getName() {
        return "burn-up.png";
    }
}
