package dev.footbridge.servlet.pages;

import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.web.WebResult.Body;
import java.util.regex.Pattern;

/** What a result shows. */
public final class Shown {
    private Shown() {}

    public static String html(WebResult result) {
        if (result.body() instanceof Body.Page page) {
            return page.html();
        }
        return ((Body.Fragment) result.body()).html();
    }

    public static String location(WebResult result) {
        return ((Body.Redirect) result.body()).location();
    }

    /** The value of a hidden field. */
    public static String hidden(String html, String name) {
        var matcher =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html);
        if (!matcher.find()) {
            throw new IllegalStateException("No field " + name);
        }
        return matcher.group(1);
    }
}
