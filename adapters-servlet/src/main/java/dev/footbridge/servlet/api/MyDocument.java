package dev.footbridge.servlet.api;

import dev.footbridge.MyStatus;
import dev.footbridge.MyStatus.OpenChallenge;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.servlet.host.CsrfGuard;
import dev.footbridge.tenant.Tenant;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of {@code GET /me}: addresses as they were typed, for their owner only. */
record MyDocument(
        Company tenant,
        Person user,
        String phase,
        String state,
        @Nullable String address,
        @Nullable String saved,
        List<Suggestion> suggestions,
        @Nullable Challenge challenge,
        @Nullable String accountSettingsUrl,
        @Nullable String accountRefusal,
        Csrf csrf) {

    record Company(String id, String name) {}

    record Person(String id, String name, String locale) {}

    record Suggestion(String address, String source) {}

    record Challenge(
            String address, String sentAt, String expiresAt, int triesLeft, String resendAt, String delivery) {}

    record Csrf(String header, String token) {}

    static MyDocument of(MyStatus status, CsrfGuard.Token csrf) {
        Tenant tenant = status.tenant();
        OpenChallenge challenge = status.challenge();
        URI settings = status.accountSettings();
        AccountRefusal refusal = status.accountRefusal();
        return new MyDocument(
                new Company(tenant.id().value(), tenant.name()),
                new Person(
                        status.user().user().value(),
                        status.name(),
                        status.locale().toLanguageTag()),
                status.phase().name(),
                status.state().name(),
                display(status.address()),
                display(status.saved()),
                status.suggestions().stream()
                        .map(s ->
                                new Suggestion(s.address().display(), s.source().name()))
                        .toList(),
                challenge == null ? null : challenge(challenge),
                settings == null ? null : settings.toString(),
                refusal == null ? null : refusal.name(),
                new Csrf(csrf.header(), csrf.value()));
    }

    private static Challenge challenge(OpenChallenge open) {
        return new Challenge(
                open.address().display(),
                JsonText.time(open.sentAt()),
                JsonText.time(open.expiresAt()),
                open.triesLeft(),
                JsonText.time(open.resendAt()),
                open.delivery().state().name());
    }

    private static @Nullable String display(@Nullable EmailAddress address) {
        return address == null ? null : address.display();
    }

    /** Without addresses and without the token. */
    @Override
    public String toString() {
        return "MyDocument[" + state + "]";
    }
}
