package dev.footbridge.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.servlet.web.WebResult;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A file leaves as a download (case 289), written straight into the response. */
class FileResultTest {
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final Map<String, Object> headers = new HashMap<>();

    @Test
    void case_289_a_file_is_a_download_of_a_fixed_name_that_no_browser_guesses_about_or_keeps() throws IOException {
        WebResult result = WebResult.file(
                "text/plain;charset=US-ASCII",
                "footbridge-audit.txt",
                stream -> stream.write("a line\n".getBytes(StandardCharsets.US_ASCII)));
        // Host, frame, provider and assets have no part in a file.
        new ResultWriter(null, null, null, null, null, URI.create("https://hrm.example/footbridge"))
                .write(result, null, null, response());
        assertThat(sent.toString(StandardCharsets.US_ASCII)).isEqualTo("a line\n");
        assertThat(headers)
                .containsEntry("Content-Disposition", "attachment; filename=\"footbridge-audit.txt\"")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("Content-Type", "text/plain;charset=US-ASCII");
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                FileResultTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, values) -> switch (method.getName()) {
                    case "setHeader" -> headers.put((String) values[0], values[1]);
                    case "setContentType" -> headers.put("Content-Type", values[0]);
                    case "getOutputStream" -> stream();
                    default -> null;
                });
    }

    private ServletOutputStream stream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("Nothing is written later");
            }

            @Override
            public void write(int octet) {
                sent.write(octet);
            }
        };
    }
}
