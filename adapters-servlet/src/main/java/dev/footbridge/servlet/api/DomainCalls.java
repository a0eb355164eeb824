package dev.footbridge.servlet.api;

import dev.footbridge.Administration;
import dev.footbridge.Administration.DomainsAnswer;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.RefusedEntry;
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

/** The allowed domains of the visitor's tenant (D1). */
final class DomainCalls {
    private final Administration administration;
    private final Replies replies;
    private final Words words;

    DomainCalls(Administration administration, Replies replies, Words words) {
        this.administration = administration;
        this.replies = replies;
        this.words = words;
    }

    record DomainsDocument(List<String> allowed) {}

    /** An entry that keeps the whole list from being stored. */
    record EntryDocument(String entry, String fault, String words) {}

    List<Call> all() {
        return List.of(
                Call.of("GET", "/admin/domains", Access.READER, this::domains),
                Call.of("PUT", "/admin/domains", Access.PROVISIONER, this::change)
                        .fields("allowed"));
    }

    private WebResult domains(WebRequest request, Fields none) {
        return replies.of(
                request, 200, administration.tenant(tenant(request)), found -> document(found.allowedDomains()));
    }

    private WebResult change(WebRequest request, Fields fields) {
        DomainsAnswer answer = administration.changeAllowedDomains(
                tenant(request), fields.texts("allowed"), request.administrator(Channel.API));
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

    private static DomainsDocument document(AllowedDomains domains) {
        return new DomainsDocument(domains.entries());
    }

    private static TenantId tenant(WebRequest request) {
        return request.signedIn().user().tenant();
    }
}
