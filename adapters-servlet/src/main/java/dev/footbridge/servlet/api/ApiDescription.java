package dev.footbridge.servlet.api;

import com.google.common.io.Resources;
import dev.footbridge.servlet.web.WebResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The description of the calls, OpenAPI 3.1. */
final class ApiDescription {
    private static final String FILE = "META-INF/footbridge/openapi.yaml";

    private ApiDescription() {}

    static String text() {
        try {
            return Resources.toString(Resources.getResource(ApiDescription.class, "/" + FILE), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Part of this library is missing: " + FILE, e);
        }
    }

    /** Media type of RFC 9512. */
    static WebResult result() {
        return WebResult.json(200, "application/yaml", text());
    }
}
