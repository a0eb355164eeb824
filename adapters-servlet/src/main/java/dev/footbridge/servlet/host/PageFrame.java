package dev.footbridge.servlet.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Puts a page of ours into the host's own look: head, menu, footer. */
@FunctionalInterface
public interface PageFrame {

    /** Writes the whole page. The status and the headers are set already. */
    void write(PageModel page, HttpServletRequest request, HttpServletResponse response) throws IOException;

    /**
     * What stands in the frame.
     *
     * @param title plain text, to be escaped
     * @param bodyHtml safe HTML, to be written as it is
     * @param stylesheets addresses of our style sheets
     * @param scripts addresses of our scripts; each is a module and only ever an enhancement
     * @param path menu entries that lead here, outermost first
     * @param standalone whether the reader may be a stranger: leave out the menu and everything about the session
     */
    record PageModel(
            String title,
            String bodyHtml,
            Locale locale,
            List<String> stylesheets,
            List<String> scripts,
            List<String> path,
            boolean standalone) {}
}
