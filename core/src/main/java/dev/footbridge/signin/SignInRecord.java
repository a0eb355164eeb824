package dev.footbridge.signin;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in as the audit entries tell it (O1).
 *
 * @param door through which; null if the entry does not tell
 * @param rule that decided; null if it has a name of a later version
 * @param methods {@code amr} values that the identity provider reported; none if it did not
 */
public record SignInRecord(
        Instant at,
        boolean allowed,
        @Nullable Door door,
        @Nullable SignInRule rule,
        ImmutableList<String> methods) {
    /** What tells of sign-ins. */
    public static final ImmutableSet<EventKind> KINDS =
            ImmutableSet.of(EventKind.SIGN_IN_ALLOWED, EventKind.SIGN_IN_REFUSED, EventKind.SHADOW_VERDICT);

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final Splitter COMMAS = Splitter.on(',').omitEmptyStrings();
    /** The values of RFC 8176 are like this; what somebody else has thought of might be anything. */
    private static final Pattern PLAIN_METHOD = Pattern.compile("[A-Za-z0-9_.:-]{1,40}");

    private static final int MOST_METHODS = 10;

    /** What an entry keeps of a sign-in: the rule, the door and the plain ones of the methods, with spaces between. */
    public static String detail(SignInRule rule, Door door, List<String> methods) {
        String plain = methods.stream()
                .filter(method -> PLAIN_METHOD.matcher(method).matches())
                .distinct()
                .limit(MOST_METHODS)
                .reduce((one, next) -> one + "," + next)
                .map(list -> " " + list)
                .orElse("");
        return rule.name() + " " + door.name() + plain;
    }

    /** @return empty if the entry tells of something else */
    public static Optional<SignInRecord> of(AuditEntry entry) {
        if (!KINDS.contains(entry.kind())) {
            return Optional.empty();
        }
        if (entry.kind() == EventKind.SHADOW_VERDICT) {
            // It is written when the product's own login has let the user in (P12).
            return Optional.of(new SignInRecord(
                    entry.at(), true, Door.LEGACY_INTERACTIVE, SignInRule.LEGACY_LOGIN_STILL_OPEN, ImmutableList.of()));
        }
        List<String> words = WORDS.splitToList(entry.detail());
        return Optional.of(new SignInRecord(
                entry.at(),
                entry.kind() == EventKind.SIGN_IN_ALLOWED,
                named(Door.values(), word(words, 1)),
                named(SignInRule.values(), word(words, 0)),
                ImmutableList.copyOf(COMMAS.split(word(words, 2)))));
    }

    /** The name of the rule in what an entry keeps. */
    public static String ruleOf(String detail) {
        return word(WORDS.splitToList(detail), 0);
    }

    private static String word(List<String> words, int place) {
        return place < words.size() ? words.get(place) : "";
    }

    private static <E extends Enum<E>> @Nullable E named(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
