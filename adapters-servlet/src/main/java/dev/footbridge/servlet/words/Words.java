package dev.footbridge.servlet.words;

import dev.footbridge.address.AddressFault;
import dev.footbridge.address.EmailDomain;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.servlet.WebSettings;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.texts.TextKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Every sentence that people read, in their language: Swedish, English, Norwegian (bokmål), Danish or Finnish (O5). A key
 * is looked up in the host's {@code footbridge-messages[_xx].properties}, then in ours, then in English. Every text may use {@code {product}} and
 * {@code {idp}} beside the values it is given.
 */
public final class Words {
    private final Bundles bundles;
    private final Map<String, String> always;
    private final boolean strict;

    /** Texts for a running host: a missing one shows as its key. */
    public Words(WebSettings settings) {
        this(new Bundles(loader()), named(settings), false);
    }

    private Words(Bundles bundles, Map<String, String> always, boolean strict) {
        this.bundles = bundles;
        this.always = always;
        this.strict = strict;
    }

    /** The same texts for tests: a missing one, or a gap left unfilled, is a fault. */
    public Words strict() {
        return new Words(bundles, always, true);
    }

    /**
     * A text with its gaps filled. If a value named {@code n} is 1 and there is a text for {@code key.one}, that one.
     *
     * @param namedPairs name, value, name, value; values are shown with {@code toString()}
     */
    public String text(Locale locale, String key, Object... namedPairs) {
        if (namedPairs.length % 2 != 0) {
            throw new IllegalArgumentException("Names and values come in pairs: " + key);
        }
        Map<String, Object> values = new HashMap<>(always);
        for (int i = 0; i < namedPairs.length; i += 2) {
            values.put(namedPairs[i].toString(), namedPairs[i + 1]);
        }
        return text(locale, key, values);
    }

    /**
     * What to tell the person who was refused: what happened, then what to do. Keys are {@code refusal.CODE}, and {@code
     * address.FAULT} for an address that is refused for a fault of its own, and {@code refusal.CODE.public} for one at a
     * public mail provider.
     *
     * @param extra further values, for texts of the host
     */
    public String refusal(Locale locale, Refused refused, Map<String, ?> extra) {
        Map<String, Object> values = new HashMap<>(always);
        values.put("wait", refused.retryAfter() == null ? soon(locale) : wait(locale, refused));
        values.put("n", refused.triesLeft() == null ? 0 : refused.triesLeft());
        values.putAll(extra);
        AddressFault fault = refused.addressFault();
        if (refused.refusal() == Refusal.INVALID_ADDRESS && fault != null) {
            return text(locale, "address." + fault.name(), values);
        }
        EmailDomain provider = refused.publicProvider();
        if (provider != null) {
            values.put("provider", provider.unicode());
            return text(locale, "refusal." + refused.refusal().name() + ".public", values);
        }
        return text(locale, "refusal." + refused.refusal().name(), values);
    }

    /** Whether there is a text at all. */
    public boolean has(Locale locale, String key) {
        return bundles.find(locale, List.of(key)) != null;
    }

    /** Dates, times and durations in the same languages. */
    public Moments moments(Locale locale) {
        return new Moments(this, spoken(locale));
    }

    /**
     * The locale whose texts this one gets, for the {@code lang} attribute, dates and numbers: itself where its language
     * has texts, bokmål for Norwegian under another name, English otherwise.
     */
    public Locale spoken(Locale locale) {
        return bundles.spoken(locale);
    }

    private String wait(Locale locale, Refused refused) {
        return moments(locale).duration(Objects.requireNonNull(refused.retryAfter()));
    }

    private String soon(Locale locale) {
        return text(locale, "moment.soon");
    }

    private String text(Locale locale, String key, Map<String, Object> values) {
        boolean single =
                Integer.valueOf(1).equals(values.get("n")) || Long.valueOf(1).equals(values.get("n"));
        String found = bundles.find(locale, single ? List.of(key + ".one", key) : List.of(key));
        if (found == null) {
            return missing(key);
        }
        if (strict && !values.keySet().containsAll(Pattern.gaps(found))) {
            throw new IllegalStateException("Text '" + key + "' has gaps that got no value: " + Pattern.gaps(found));
        }
        return Pattern.fill(found, values);
    }

    private String missing(String key) {
        if (strict) {
            throw new IllegalStateException("No text for '" + key + "'");
        }
        return key;
    }

    /** What a tenant says in its own words, as somebody reads it; plain text, empty for nothing. */
    public String said(Tenant tenant, TextKind kind, Locale reader) {
        return tenant.says(kind, reader, always.getOrDefault("product", ""), always.getOrDefault("idp", ""));
    }

    private static Map<String, String> named(WebSettings settings) {
        return Map.of("product", settings.productName(), "idp", settings.identityProviderName());
    }

    private static ClassLoader loader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? Words.class.getClassLoader() : context;
    }
}
