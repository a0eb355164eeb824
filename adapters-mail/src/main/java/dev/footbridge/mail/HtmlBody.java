package dev.footbridge.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The letter as one column of HTML: nothing to load, and every value escaped. */
final class HtmlBody {
    private static final Template PAGE = part("page");
    private static final Template PARAGRAPH = part("paragraph");
    private static final Template ASIDE = part("aside");
    private static final Template CODE = part("code");
    private static final Template VALUE = part("value");
    private static final Template ACTION = part("action");
    private static final Template PICTURE = part("picture");

    private HtmlBody() {}

    static String of(Letter letter) {
        return PAGE.fill(Map.of(
                "language", Html.escape(letter.language()),
                "heading", Html.escape(letter.heading()),
                "preview", Html.escape(letter.preview()),
                "body", letter.body().stream().map(HtmlBody::block).collect(Collectors.joining()),
                "asides",
                        letter.asides().stream()
                                .map(aside -> text(ASIDE, aside))
                                .collect(Collectors.joining()),
                "footer", Html.escape(letter.footer())));
    }

    private static String block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return text(PARAGRAPH, paragraph.text());
        }
        if (block instanceof Block.Code code) {
            return text(CODE, code.digits());
        }
        if (block instanceof Block.Value value) {
            return text(VALUE, value.text());
        }
        if (block instanceof Block.Action action) {
            return ACTION.fill(Map.of(
                    "label", Html.escape(action.label()),
                    "address", Html.escape(action.address().toASCIIString()),
                    "fallback", Html.escape(action.ifItFails())));
        }
        if (block instanceof Block.Table table) {
            return TableHtml.of(table);
        }
        if (block instanceof Block.Picture picture) {
            return PICTURE.fill(Map.of(
                    "id", Html.escape(picture.id()),
                    "text", Html.escape(picture.conclusion()),
                    "width", Integer.toString(ChartPainter.WIDTH)));
        }
        throw new IllegalStateException("no HTML for this block");
    }

    private static String text(Template template, String text) {
        return template.fill(Map.of("text", Html.escape(text)));
    }

    static Template part(String name) {
        try (InputStream stream = HtmlBody.class.getResourceAsStream("html/" + name + ".html")) {
            if (stream == null) {
                throw new IllegalStateException("the part " + name + " of the HTML mail is missing");
            }
            return new Template(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
