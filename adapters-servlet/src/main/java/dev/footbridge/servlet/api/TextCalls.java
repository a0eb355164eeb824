package dev.footbridge.servlet.api;

import com.google.common.collect.ImmutableListMultimap;
import dev.footbridge.Footbridge;
import dev.footbridge.TextSettings.Changed;
import dev.footbridge.audit.Actor.Channel;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.words.Words;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.texts.TenantText;
import dev.footbridge.texts.TenantTexts;
import dev.footbridge.texts.TextFault;
import dev.footbridge.texts.TextKind;
import dev.footbridge.texts.TextLanguage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the visitor's tenant says in its own words to people who are not linked (P5). */
final class TextCalls {
    private static final Set<String> TEXT = Set.of("kind", "language", "text");

    private final Footbridge footbridge;
    private final Replies replies;
    private final Words words;

    TextCalls(Footbridge footbridge, Replies replies, Words words) {
        this.footbridge = footbridge;
        this.replies = replies;
        this.words = words;
    }

    record TextsDocument(List<TextDocument> texts) {
        static TextsDocument of(TenantTexts texts) {
            return new TextsDocument(texts.all().stream()
                    .map(each -> new TextDocument(each.kind(), each.language().tag(), each.text()))
                    .toList());
        }
    }

    record TextDocument(TextKind kind, String language, String text) {}

    /** @param entry the piece that is wrong, or how long the text is */
    record FaultDocument(TextKind kind, String language, String fault, String entry) {}

    List<Call> all() {
        return List.of(
                Call.of("GET", "/admin/texts", Access.READER, this::texts),
                Call.of("PUT", "/admin/texts", Access.PROVISIONER, this::change).fields("texts"),
                Call.of("POST", "/admin/texts/preview", Access.READER, this::preview)
                        .fields("texts"));
    }

    private WebResult texts(WebRequest request, Fields none) {
        return replies.of(
                request,
                200,
                footbridge.administration().tenant(tenant(request)),
                found -> TextsDocument.of(found.texts()));
    }

    private WebResult change(WebRequest request, Fields fields) {
        Changed changed = footbridge.texts().change(tenant(request), read(fields), request.administrator(Channel.API));
        if (changed instanceof Changed.Stored stored) {
            return JsonText.result(200, TextsDocument.of(stored.texts()));
        }
        return changed instanceof Changed.NotStored notStored
                ? refuse(request, notStored.faults())
                : replies.problems().refused(request, Refused.of(Refusal.CONFLICT));
    }

    /** As readers of each language would get them; nothing is stored. */
    private WebResult preview(WebRequest request, Fields fields) {
        List<TenantText> typed = read(fields);
        ImmutableListMultimap<TenantText, TextFault> faults = TextFault.of(typed);
        return faults.isEmpty()
                ? replies.of(
                        request,
                        200,
                        footbridge.administration().tenant(tenant(request)),
                        found -> filled(found.saying(found.texts().with(typed))))
                : refuse(request, faults);
    }

    private TextsDocument filled(Tenant tenant) {
        return new TextsDocument(Stream.of(TextKind.values())
                .flatMap(kind -> Stream.of(TextLanguage.values())
                        .map(each -> new TextDocument(kind, each.tag(), words.said(tenant, kind, each.locale()))))
                .filter(each -> !each.text().isEmpty())
                .toList());
    }

    private WebResult refuse(WebRequest request, ImmutableListMultimap<TenantText, TextFault> faults) {
        List<FaultDocument> entries = faults.entries().stream()
                .map(fault -> new FaultDocument(
                        fault.getKey().kind(),
                        fault.getKey().language().tag(),
                        fault.getValue().kind().name(),
                        fault.getValue().detail()))
                .toList();
        return replies.problems()
                .of(request, Refused.of(Refusal.INVALID_TEXTS), Map.of())
                .with("entries", entries)
                .result();
    }

    private static List<TenantText> read(Fields fields) {
        return fields.objects("texts", TEXT).stream()
                .map(each -> TenantText.typed(
                        each.name("kind", TextKind.class), language(each.text("language")), each.text("text")))
                .toList();
    }

    private static TextLanguage language(String tag) {
        return Arrays.stream(TextLanguage.values())
                .filter(each -> each.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new MalformedRequest(MalformedRequest.Fault.BAD_FIELD, "language"));
    }

    private static TenantId tenant(WebRequest request) {
        return request.signedIn().user().tenant();
    }
}
