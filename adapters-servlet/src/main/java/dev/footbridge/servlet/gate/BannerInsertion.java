package dev.footbridge.servlet.gate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the banner into a page of the host: at the marker, or else right after the body's opening tag. */
public final class BannerInsertion {
    /** Write this comment where the banner shall stand. */
    public static final String MARKER = "<!--footbridge-banner-->";

    private static final Pattern BODY = Pattern.compile("<body(?:\\s[^>]*)?>", Pattern.CASE_INSENSITIVE);

    private BannerInsertion() {}

    /**
     * The page with the banner and its style sheets, or unchanged if it has no place for it.
     *
     * @param headHtml links to style sheets, put at the end of the head
     */
    public static String insert(String page, String banner, String headHtml) {
        String with = inBody(page, banner);
        int head = with.equals(page) ? -1 : with.indexOf("</head>");
        return head < 0 ? with : with.substring(0, head) + headHtml + with.substring(head);
    }

    private static String inBody(String page, String banner) {
        int marker = page.indexOf(MARKER);
        if (marker >= 0) {
            return page.substring(0, marker) + banner + page.substring(marker + MARKER.length());
        }
        Matcher body = BODY.matcher(page);
        return body.find() ? page.substring(0, body.end()) + banner + page.substring(body.end()) : page;
    }
}
