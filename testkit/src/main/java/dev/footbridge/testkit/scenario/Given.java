package dev.footbridge.testkit.scenario;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.DirectoryUser.Candidate;
import dev.footbridge.spi.DirectoryUser.Source;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.UserId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What is so before anything happens. A step may come again later, as the world changes. */
public final class Given {
    private final Stage stage;

    Given(Stage stage) {
        this.stage = stage;
    }

    public Given tenantNotStarted() {
        return tenantIn(Phase.NOT_STARTED);
    }

    public Given tenantInPreparation() {
        return tenantIn(Phase.PREPARATION);
    }

    /** As after a switch whose guards are another test's matter. */
    public Given tenantActive() {
        return tenantIn(Phase.ACTIVE);
    }

    private Given tenantIn(Phase phase) {
        Instant now = stage.ports().tenants().now();
        Tenant fresh = Tenant.fresh(
                stage.tenant(), "Företaget AB", ZoneId.of("Europe/Stockholm"), Locale.forLanguageTag("sv"), now);
        if (!stage.ports().tenants().add(fresh.inPhase(phase, now))) {
            change(tenant -> tenant.inPhase(phase, now), EventKind.PHASE_SWITCHED);
        }
        return this;
    }

    /** Entries as an administrator types them: {@code acme.example}, {@code *.acme.example}. */
    public Given allowingOnly(String... domains) {
        AllowedDomains allowed = AllowedDomains.parse(List.of(domains))
                .accepted()
                .orElseThrow(() -> new AssertionError("These are no domains: " + List.of(domains)));
        change(tenant -> tenant.allowing(tenant.domains().with(allowed)), EventKind.ALLOWED_DOMAINS_CHANGED);
        return this;
    }

    private void change(UnaryOperator<Tenant> change, EventKind kind) {
        Tenant tenant = stage.ports()
                .tenants()
                .find(stage.tenant())
                .orElseThrow(() -> new AssertionError("Begin with given().tenantInPreparation()"));
        AuditEntry entry = new AuditEntry(
                UUID.randomUUID(), stage.tenant(), null, stage.ports().tenants().now(), kind, Actor.system(), "");
        if (!stage.ports().tenants().save(change.apply(tenant), entry)) {
            throw new AssertionError("Somebody else changed the tenant of this scenario");
        }
    }

    /** Somebody with a login of the host; spoken of from now on. */
    public Given user(String name) {
        return person(name, SignInKind.INTERACTIVE, false);
    }

    /** A user who may provision others. */
    public Given administrator(String name) {
        return person(name, SignInKind.INTERACTIVE, true);
    }

    /** A clock or an integration with internal credentials. */
    public Given internalUser(String name) {
        return person(name, SignInKind.INTERNAL_ONLY, false);
    }

    private Given person(String name, SignInKind kind, boolean mayProvisionOthers) {
        if (stage.knows(name)) {
            stage.speakOf(name);
        } else {
            stage.enter(new DirectoryUser(
                    new UserId(name),
                    name,
                    "",
                    "",
                    "",
                    true,
                    kind,
                    mayProvisionOthers,
                    Locale.forLanguageTag("sv"),
                    ImmutableList.of()));
        }
        return this;
    }

    /** The host keeps this address for the user, and it may be suggested. */
    public Given suggesting(String address) {
        Candidate candidate = new Candidate(address, Source.WORK, true);
        stage.enter(People.with(stage.person(), candidate));
        return this;
    }

    public Given speaking(String languageTag) {
        stage.enter(People.speaking(stage.person(), Locale.forLanguageTag(languageTag)));
        return this;
    }

    /** The identity provider has an account with this address, and has verified it. */
    public Given accountAt(String address) {
        return account(address, true);
    }

    /** The same, but anybody may have made it: its address was never verified. */
    public Given unverifiedAccountAt(String address) {
        return account(address, false);
    }

    private Given account(String address, boolean verified) {
        var unused = stage.identityProvider().existing(Stage.address(address), "Somebody", verified);
        return this;
    }

    /** The user has come all the way already. */
    public Given linkedTo(String address) {
        new When(stage).asksForCode(address).typesRightCode();
        new Then(stage).isLinkedTo(address);
        return this;
    }

    public Given identityProviderDown() {
        stage.identityProvider().setDown(true);
        return this;
    }

    public When when() {
        return new When(stage);
    }

    public Then then() {
        return new Then(stage);
    }
}
