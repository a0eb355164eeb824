package dev.footbridge.mail;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The letter as plain text; what code fillers and screen readers get. Lines are not wrapped: programs do that. */
final class TextBody {
    private TextBody() {}

    static String of(Letter letter) {
        Stream<String> ends = Stream.concat(letter.asides().stream(), Stream.of(letter.footer()));
        Stream<String> body = Stream.concat(
                letter.body().stream()
                        .filter(block -> !(block instanceof Block.Picture))
                        .map(TextBody::block),
                ends);
        return Stream.concat(Stream.of(letter.heading()), body).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text();
        }
        if (block instanceof Block.Code code) {
            return code.digits();
        }
        if (block instanceof Block.Value value) {
            return value.text();
        }
        if (block instanceof Block.Action action) {
            return action.label() + ":\n" + action.address().toASCIIString();
        }
        if (block instanceof Block.Table table) {
            return TableText.of(table);
        }
        throw new IllegalStateException("no text for this block");
    }
}
