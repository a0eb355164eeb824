package dev.footbridge.example.idp;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The filters we know (RFC 7644 section 3.4.2.2): one of three attributes {@code eq} a string. */
record ScimFilter(String attribute, String value) {

    private static final Pattern EQUALS = Pattern.compile(
            "\\s*([A-Za-z.]{1,40})\\s+eq\\s+(\"[^\"\\\\]*(?:\\\\.[^\"\\\\]*)*\")\\s*", Pattern.CASE_INSENSITIVE);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ScimFilter parse(@Nullable String text) {
        Matcher filter = EQUALS.matcher(text == null ? "" : text);
        if (!filter.matches()) {
            throw unknown();
        }
        try {
            return new ScimFilter(
                    filter.group(1).toLowerCase(Locale.ROOT), JSON.readValue(filter.group(2), String.class));
        } catch (JacksonException fault) {
            throw unknown();
        }
    }

    List<Account> find(Accounts accounts) {
        return switch (attribute) {
            case "externalid" -> accounts.byExternalId(value).stream().toList();
            case "username" -> accounts.byUserName(value).stream().toList();
            case "emails.value", "emails" -> accounts.byEmail(value);
            default -> throw unknown();
        };
    }

    private static ScimError unknown() {
        return ScimError.badRequest(
                "invalidFilter", "Known filters: externalId, userName or emails.value, eq and a string.");
    }

    /** The value may be an address. */
    @Override
    public String toString() {
        return "ScimFilter[" + attribute + "]";
    }
}
