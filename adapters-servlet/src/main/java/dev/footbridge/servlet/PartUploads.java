package dev.footbridge.servlet;

import dev.footbridge.servlet.web.Uploads;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files as the container has them, in memory or in its own folder, until the request is over. */
record PartUploads(HttpServletRequest request) implements Uploads {

    static boolean hasFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    @Override
    public Optional<Upload> file(String field) throws IOException {
        return hasFiles(request) ? Optional.ofNullable(part(field)).<Upload>map(Sent::new) : Optional.empty();
    }

    private @Nullable Part part(String field) throws IOException {
        try {
            return request.getPart(field);
        } catch (IllegalStateException tooLarge) {
            throw new TooLarge();
        } catch (ServletException e) {
            // The message may quote what was sent.
            throw new IOException("The form cannot be taken apart");
        }
    }

    private record Sent(Part part) implements Upload {
        @Override
        public String name() {
            String name = part.getSubmittedFileName();
            return name == null ? "" : name;
        }

        @Override
        public InputStream open() throws IOException {
            return part.getInputStream();
        }
    }
}
