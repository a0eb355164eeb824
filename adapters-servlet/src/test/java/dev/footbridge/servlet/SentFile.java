package dev.footbridge.servlet;

import dev.footbridge.servlet.web.Uploads;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file of a form, without a container. */
public record SentFile(String name, String text) implements Uploads.Upload {
    @Override
    public InputStream open() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
