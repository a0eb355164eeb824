package dev.footbridge.servlet.pages.admin;

import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.servlet.web.WebRequest;
import java.util.Optional;

/**
 * The address form as typed.
 *
 * @param send whether the mail goes out now
 */
record Typed(String address, String confirmation, boolean send, Replace replace) {

    static Typed of(WebRequest request) {
        return new Typed(
                request.parameter("address").orElse(""),
                request.parameter("confirmation").orElse(""),
                request.parameter("send").filter("true"::equals).isPresent(),
                replace(request.parameter("replace")));
    }

    boolean endsNow() {
        return replace == Replace.END_NOW;
    }

    private static Replace replace(Optional<String> name) {
        if (name.filter(Replace.END_NOW.name()::equals).isPresent()) {
            return Replace.END_NOW;
        }
        return name.filter(Replace.KEEP_UNTIL_PROVEN.name()::equals).isPresent()
                ? Replace.KEEP_UNTIL_PROVEN
                : Replace.NOTHING;
    }
}
