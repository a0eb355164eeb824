package dev.footbridge;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A person's name as a stranger may see it: enough for the person, too little for others. */
final class MaskedName {
    private MaskedName() {}

    /** "Anna Lindqvist" becomes "A*** L***". */
    static String of(String name) {
        return Arrays.stream(name.trim().split("\\s+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + "***")
                .collect(Collectors.joining(" "));
    }
}
