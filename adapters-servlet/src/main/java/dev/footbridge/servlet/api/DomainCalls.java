package dev.footbridge.servlet.api;

import dev.footbridge.Administration;
import dev.footbridge.Administration.DomainsAnswer;
import dev.footbridge.AllowedDomainsPreview;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.DomainWarning;
import dev.footbridge.address.RefusedEntry;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.Actor.Channel;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.words.Words;
import dev.footbridge.tenant.TenantId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The allowed domains of the visitor's tenant, and whether public mail providers are refused (D1, D6). */
final class DomainCalls {
    private static final String REFUSE = "refusePublicProviders";

    private final Administration administration;
    private final AllowedDomainsPreview preview;
    private final Replies replies;
    private final Words words;

    DomainCalls(Administration administration, AllowedDomainsPreview preview, Replies replies, Words words) {
        this.administration = administration;
        this.preview = preview;
        this.replies = replies;
        this.words = words;
    }

    record DomainsDocument(List<String> allowed, boolean refusePublicProviders) {}

    /**
     * @param everybodys entries of public mail providers: they let every private mailbox in
     * @param withoutEffect entries of public mail providers where those are refused
     */
    record PreviewDocument(
            long linkedOutside,
            long pendingOutside,
            List<String> everybodys,
            List<String> withoutEffect,
            @Nullable TestDocument test) {}

    /** @param rule which rule decided, by the name of its kind */
    record TestDocument(String address, boolean allowed, String rule) {}

    /** An entry that keeps the whole list from being stored. */
    record EntryDocument(String entry, String fault, String words) {}

    List<Call> all() {
        return List.of(
                Call.of("GET", "/admin/domains", Access.READER, this::domains),
                Call.of("PUT", "/admin/domains", Access.PROVISIONER, this::change)
                        .fields("allowed", REFUSE),
                Call.of("POST", "/admin/domains/preview", Access.READER, this::preview)
                        .fields("allowed", REFUSE, "test"));
    }

    private WebResult preview(WebRequest request, Fields fields) {
        AllowedDomainsPreview.Answer answer = fields.optionalFlag(REFUSE)
                .map(refuse -> preview.of(tenant(request), fields.texts("allowed"), refuse))
                .orElseGet(() -> preview.of(tenant(request), fields.texts("allowed")));
        if (answer instanceof AllowedDomainsPreview.Answer.Unreadable unreadable) {
            return notStored(request, unreadable.entries());
        }
        AllowedDomainsPreview.Answer.Seen seen = (AllowedDomainsPreview.Answer.Seen) answer;
        return JsonText.result(
                200,
                new PreviewDocument(
                        seen.impact().linkedOutside(),
                        seen.impact().pendingOutside(),
                        entries(seen, DomainWarning.Reason.LETS_EVERYBODY_IN),
                        entries(seen, DomainWarning.Reason.REFUSED_ALL_THE_SAME),
                        fields.optionalText("test")
                                .map(typed -> new TestDocument(
                                        typed,
                                        seen.tryOut(typed).allowed(),
                                        seen.tryOut(typed).getClass().getSimpleName()))
                                .orElse(null)));
    }

    private static List<String> entries(AllowedDomainsPreview.Answer.Seen seen, DomainWarning.Reason reason) {
        return seen.warnings().stream()
                .filter(warning -> warning.reason() == reason)
                .map(warning -> warning.entry().entry())
                .toList();
    }

    private WebResult domains(WebRequest request, Fields none) {
        return replies.of(request, 200, administration.tenant(tenant(request)), found -> document(found.domains()));
    }

    private WebResult change(WebRequest request, Fields fields) {
        List<String> allowed = fields.texts("allowed");
        Actor actor = request.administrator(Channel.API);
        DomainsAnswer answer = fields.optionalFlag(REFUSE)
                .map(refuse -> administration.changeDomains(tenant(request), allowed, refuse, actor))
                .orElseGet(() -> administration.changeAllowedDomains(tenant(request), allowed, actor));
        if (answer instanceof DomainsAnswer.Stored stored) {
            return JsonText.result(200, document(stored.domains()));
        }
        if (answer instanceof DomainsAnswer.NotStored notStored) {
            return notStored(request, notStored.entries());
        }
        return replies.problems().refused(request, Refused.of(Refusal.CONFLICT));
    }

    private WebResult notStored(WebRequest request, List<RefusedEntry> entries) {
        List<EntryDocument> documents =
                entries.stream().map(entry -> entry(request.locale(), entry)).toList();
        return replies.problems()
                .of(request, Refused.of(Refusal.INVALID_DOMAINS), Map.of("n", documents.size()))
                .with("entries", documents)
                .result();
    }

    private EntryDocument entry(Locale locale, RefusedEntry refused) {
        String fault = refused.fault().name();
        return new EntryDocument(refused.entry(), fault, words.text(locale, "api.domain." + fault));
    }

    private static DomainsDocument document(DomainPolicy domains) {
        return new DomainsDocument(domains.allowed().entries(), domains.refusePublicProviders());
    }

    private static TenantId tenant(WebRequest request) {
        return request.signedIn().user().tenant();
    }
}
