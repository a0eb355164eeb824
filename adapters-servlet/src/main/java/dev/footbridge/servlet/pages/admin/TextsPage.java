package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Footbridge;
import dev.footbridge.TextSettings.Changed;
import dev.footbridge.audit.Actor;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.words.Words;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.texts.TenantText;
import dev.footbridge.texts.TextFault;
import dev.footbridge.texts.TextKind;
import dev.footbridge.texts.TextLanguage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the tenant says in its own words to people who are not linked (P5): one language to write in, all to read. */
final class TextsPage {
    private final Footbridge footbridge;
    private final Words words;
    private final AdminPages pages;

    TextsPage(Footbridge footbridge, Words words, AdminPages pages) {
        this.footbridge = footbridge;
        this.words = words;
        this.pages = pages;
    }

    WebResult show(WebRequest request) {
        return tenant(request)
                .map(tenant -> page(request, 200, tenant, tenant.texts().all(), "", List.of()))
                .orElseGet(() -> pages.nobody(request));
    }

    WebResult store(WebRequest request) {
        Optional<Tenant> tenant = tenant(request);
        if (tenant.isEmpty()) {
            return pages.nobody(request);
        }
        List<TenantText> typed = typed(request, tenant.get());
        Changed changed =
                footbridge.texts().change(tenant.get().id(), typed, request.administrator(Actor.Channel.PAGE));
        if (changed instanceof Changed.Stored) {
            return WebResult.redirect(request.base() + "/admin/texts" + Flash.HELP.query() + "&language="
                    + language(request, tenant.get()).tag());
        }
        if (changed instanceof Changed.NotStored) {
            return refuse(request, tenant.get(), typed);
        }
        Problem conflict = new Problem("", pages.speech(request).of("texts.conflict"));
        return page(request, 409, tenant.get(), typed, "", List.of(conflict));
    }

    /** Shows what was typed as it would read, and stores nothing. */
    WebResult preview(WebRequest request) {
        Optional<Tenant> tenant = tenant(request);
        if (tenant.isEmpty()) {
            return pages.nobody(request);
        }
        List<TenantText> typed = typed(request, tenant.get());
        return TextFault.of(typed).isEmpty()
                ? page(request, 200, tenant.get(), typed, pages.speech(request).of("texts.unsaved"), List.of())
                : refuse(request, tenant.get(), typed);
    }

    private WebResult refuse(WebRequest request, Tenant tenant, List<TenantText> typed) {
        AdminWords say = pages.speech(request);
        List<Problem> problems = TextFault.of(typed).entries().stream()
                .map(fault -> new Problem(
                        fault.getKey().kind().name(),
                        TextsView.fault(say, fault.getKey().kind(), fault.getValue())))
                .toList();
        return page(request, 422, tenant, typed, "", problems);
    }

    private WebResult page(
            WebRequest request,
            int status,
            Tenant tenant,
            List<TenantText> texts,
            String hint,
            List<Problem> problems) {
        AdminWords say = pages.speech(request);
        Tenant draft = problems.isEmpty() ? tenant.saying(tenant.texts().with(texts)) : tenant;
        TextsView view = TextsView.of(
                say,
                language(request, tenant),
                tenant.texts().with(texts),
                (kind, reader) -> words.said(draft, kind, reader),
                hint,
                request);
        return pages.page(request, status, Place.TEXTS, say.of("texts.title"), view, problems);
    }

    private static List<TenantText> typed(WebRequest request, Tenant tenant) {
        TextLanguage language = language(request, tenant);
        return Stream.of(TextKind.values())
                .map(kind -> TenantText.typed(
                        kind, language, request.parameter(kind.name()).orElse("")))
                .toList();
    }

    private static TextLanguage language(WebRequest request, Tenant tenant) {
        String wanted = request.parameter("language").orElse("");
        return Stream.of(TextLanguage.values())
                .filter(language -> language.tag().equals(wanted))
                .findFirst()
                .orElse(TextLanguage.of(tenant.locale()));
    }

    private Optional<Tenant> tenant(WebRequest request) {
        return footbridge
                .administration()
                .tenant(request.signedIn().user().tenant())
                .value();
    }
}
