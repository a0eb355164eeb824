package dev.footbridge.audit.chain;

import dev.footbridge.audit.chain.ChainVerdict.Faulty;
import dev.footbridge.audit.chain.ChainVerdict.Intact;
import dev.footbridge.audit.chain.ChainVerdict.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks an exported chain without the product and without a database, with nothing but the Java platform:
 *
 * <pre>{@code
 * java -cp footbridge-core.jar dev.footbridge.audit.chain.VerifyChain footbridge-audit.txt [<sequence>:<hash>]
 * }</pre>
 *
 * <p>Prints one sentence. Ends with 0 if nothing can be seen that was done to the entries, otherwise with 1.
 */
public final class VerifyChain {
    private static final Pattern HEAD = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");
    private static final String USAGE =
            "Usage: VerifyChain <file> [<sequence>:<hash>], where the second is a head of the"
                    + " chain that was kept elsewhere.";

    private VerifyChain() {}

    // Its output is what it is for.
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out));
    }

    static int run(List<String> arguments, PrintStream out) {
        Optional<Matcher> head = arguments.stream()
                .skip(1)
                .map(HEAD::matcher)
                .filter(Matcher::matches)
                .findFirst();
        if (arguments.isEmpty() || arguments.size() > 2 || (arguments.size() == 2 && head.isEmpty())) {
            out.println(USAGE);
            return 1;
        }
        try (InputStream file = Files.newInputStream(Path.of(arguments.get(0)))) {
            ChainVerdict verdict = FileCheck.of(file, head.map(VerifyChain::claimed));
            out.println(sentence(verdict));
            return verdict instanceof Intact ? 0 : 1;
        } catch (IOException e) {
            out.println("The file cannot be read.");
            return 1;
        }
    }

    private static FileCheck.Claim claimed(Matcher head) {
        return new FileCheck.Claim(Long.parseLong(head.group(1)), new Digest(head.group(2)));
    }

    private static String sentence(ChainVerdict verdict) {
        if (verdict instanceof Intact intact) {
            return sentence(intact);
        }
        if (verdict instanceof Faulty faulty) {
            return "NOT intact: " + sentence(faulty.fault());
        }
        Unreadable line = (Unreadable) verdict;
        return "NOT readable: line " + line.line() + " is none of ours ("
                + line.why().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ").";
    }

    private static String sentence(Intact intact) {
        ChainHead head = intact.head();
        String whose = head.sequence() == 0
                ? ""
                : " of " + Escapes.escape(head.tenant().value());
        String counted = "Intact: " + head.sequence() + " entries" + whose;
        String erased =
                intact.erasedFields() == 0 ? "" : " " + intact.erasedFields() + " personal values have been erased.";
        return intact.anchored()
                ? counted + " fit together and to the given head, up to " + text(head) + "." + erased
                : counted + " fit together, up to " + text(head)
                        + "; whether later ones were cut off or all were written"
                        + " anew, only a head that was kept elsewhere can show." + erased;
    }

    private static String text(ChainHead head) {
        return head.sequence() + ":" + head.hash().hex();
    }

    private static String sentence(ChainFault fault) {
        String entry = "entry " + fault.sequence();
        return switch (fault.kind()) {
            case CHANGED -> entry + " does not say any more what it said when it was chained.";
            case REMOVED -> entry + " is gone, and later ones are there.";
            case REORDERED -> entry + " stands further on.";
            case INSERTED -> "something else stands where " + entry + " should be.";
            case REPLACED -> entry + " or the one before it was exchanged.";
            case TRUNCATED -> entry + " and all after it are gone; the given head knows of more.";
            case REWRITTEN -> entry + " is not the one that the given head knows; much or all was written anew.";
        };
    }
}
