package dev.footbridge.address;

import com.google.common.collect.ImmutableMap;
import com.ibm.icu.text.IDNA;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** UTS-46 with every check on: non-transitional, STD3, hyphens, bidi, joiners, DNS lengths. */
final class Uts46 {

    private static final IDNA PROFILE = IDNA.getUTS46Instance(IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.NONTRANSITIONAL_TO_UNICODE);

    /** In the order in which reasons are given when there are several. */
    private static final ImmutableMap<IDNA.Error, AddressFault> FAULTS =
            ImmutableMap.<IDNA.Error, AddressFault>builder()
                    .put(IDNA.Error.EMPTY_LABEL, AddressFault.EMPTY_LABEL)
                    .put(IDNA.Error.PUNYCODE, AddressFault.INVALID_ACE)
                    .put(IDNA.Error.INVALID_ACE_LABEL, AddressFault.INVALID_ACE)
                    .put(IDNA.Error.LABEL_HAS_DOT, AddressFault.INVALID_ACE)
                    .put(IDNA.Error.DISALLOWED, AddressFault.DOMAIN_CHARACTER)
                    .put(IDNA.Error.LEADING_COMBINING_MARK, AddressFault.DOMAIN_CHARACTER)
                    .put(IDNA.Error.LEADING_HYPHEN, AddressFault.LABEL_HYPHEN)
                    .put(IDNA.Error.TRAILING_HYPHEN, AddressFault.LABEL_HYPHEN)
                    .put(IDNA.Error.HYPHEN_3_4, AddressFault.LABEL_HYPHEN)
                    .put(IDNA.Error.LABEL_TOO_LONG, AddressFault.LABEL_TOO_LONG)
                    .put(IDNA.Error.DOMAIN_NAME_TOO_LONG, AddressFault.DOMAIN_TOO_LONG)
                    .put(IDNA.Error.CONTEXTJ, AddressFault.IGNORED_CHARACTER)
                    .put(IDNA.Error.BIDI, AddressFault.BIDI)
                    .buildOrThrow();

    private Uts46() {}

    /** The text is only of use when there is no fault. */
    record Mapped(String text, @Nullable AddressFault fault) {}

    static Mapped toAscii(String name) {
        StringBuilder mapped = new StringBuilder();
        IDNA.Info info = new IDNA.Info();
        PROFILE.nameToASCII(name, mapped, info);
        return new Mapped(mapped.toString(), fault(info));
    }

    static Mapped toUnicode(String name) {
        StringBuilder mapped = new StringBuilder();
        IDNA.Info info = new IDNA.Info();
        PROFILE.nameToUnicode(name, mapped, info);
        return new Mapped(mapped.toString(), fault(info));
    }

    private static @Nullable AddressFault fault(IDNA.Info info) {
        Set<IDNA.Error> errors = info.getErrors();
        if (errors.isEmpty()) {
            return null;
        }
        // An error of a kind not listed here is still an error.
        return FAULTS.entrySet().stream()
                .filter(entry -> errors.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(AddressFault.DOMAIN_CHARACTER);
    }
}
