package dev.footbridge.servlet.api;

import com.google.common.base.Splitter;
import dev.footbridge.AuditHistory;
import dev.footbridge.AuditProof;
import dev.footbridge.audit.Actor.Channel;
import dev.footbridge.audit.chain.ChainHead;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import java.util.List;
import java.util.Locale;

/** What happened in the visitor's tenant, and its proof (O1). It is personal data, so seeing lists is not enough. */
final class AuditCalls {
    /** Fixed: nothing of what is inside shall stand in a name. */
    private static final String FILE_NAME = "footbridge-audit.txt";

    private static final Splitter RANGES = Splitter.on(',').trimResults();

    private final AuditHistory history;
    private final AuditProof proof;

    AuditCalls(AuditHistory history, AuditProof proof) {
        this.history = history;
        this.proof = proof;
    }

    /** Keep it elsewhere: it anchors the entries up to its sequence number. */
    record HeadDocument(String tenant, long sequence, String hash) {}

    List<Call> all() {
        return List.of(
                Call.of("GET", "/admin/audit", Access.PROVISIONER, this::page)
                        .parameters("user", "event", "role", "from", "to", "limit", "after"),
                Call.of("GET", "/admin/audit/proof", Access.PROVISIONER, this::proof));
    }

    private WebResult page(WebRequest request, Fields none) {
        return JsonText.result(
                200, AuditDocument.of(history.page(request.signedIn().user().tenant(), AuditQuery.of(request))));
    }

    private WebResult proof(WebRequest request, Fields none) {
        ChainHead head = proof.head(request.signedIn().user().tenant());
        return wantsLines(request)
                ? WebResult.file(
                        "text/plain;charset=US-ASCII",
                        FILE_NAME,
                        stream -> proof.export(head, request.administrator(Channel.API), stream))
                : JsonText.result(
                        200,
                        new HeadDocument(
                                head.tenant().value(),
                                head.sequence(),
                                head.hash().hex()));
    }

    /** Named outright, not by an asterisk (RFC 9110, 12.5.1). */
    private static boolean wantsLines(WebRequest request) {
        return request.header("accept").stream()
                .flatMap(RANGES::splitToStream)
                .map(range -> range.toLowerCase(Locale.ROOT))
                .anyMatch(range -> range.equals("text/plain") || range.startsWith("text/plain;"));
    }
}
