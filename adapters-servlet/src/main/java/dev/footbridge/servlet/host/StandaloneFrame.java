package dev.footbridge.servlet.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** A plain page, for hosts that have not put ours into their own frame yet. */
public final class StandaloneFrame implements PageFrame {
    @Override
    public void write(PageModel page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringBuilder html = new StringBuilder(2_000);
        html.append("<!doctype html><html lang=\"")
                .append(page.locale().getLanguage())
                .append("\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
                .append(escaped(page.title()))
                .append("</title>");
        append(html, page.stylesheets(), "<link rel=\"stylesheet\" href=\"", "\">");
        append(html, page.scripts(), "<script type=\"module\" src=\"", "\"></script>");
        html.append("</head><body><main>").append(page.bodyHtml()).append("</main></body></html>");
        response.getWriter().write(html.toString());
    }

    private static void append(StringBuilder html, List<String> addresses, String before, String after) {
        addresses.forEach(
                address -> html.append(before).append(escaped(address)).append(after));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
