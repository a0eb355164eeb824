package dev.footbridge.audit.chain;

import static dev.footbridge.audit.chain.PersonalField.ACTOR_USER;
import static dev.footbridge.audit.chain.PersonalField.CLIENT_ADDRESS;
import static dev.footbridge.audit.chain.PersonalField.DETAIL;
import static dev.footbridge.audit.chain.PersonalField.REASON;
import static dev.footbridge.audit.chain.PersonalField.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.audit.PersonTraces;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ErasureTest {
    private static final UserId ANNA = new UserId("anna");
    private static final UserId BO = new UserId("bo");
    private static final PersonTraces PERSON = PersonTraces.of(UserKey.of("acme", "anna"), List.of("Anna Ek"));
    private static final String CLIENT = "192.0.2.1";

    private static AuditEntry entry(@Nullable UserId user, EventKind kind, Actor actor, String detail) {
        return new AuditEntry(UUID.randomUUID(), new TenantId("acme"), user, Instant.EPOCH, kind, actor, detail);
    }

    private static Set<PersonalField> about(AuditEntry entry) {
        return Erasure.fieldsAbout(PERSON, entry);
    }

    @Test
    void O7_what_a_person_did_for_herself_goes_with_the_address_it_came_from() {
        Actor anna = Actor.user(ANNA, Actor.Channel.PAGE, CLIENT);
        assertThat(about(entry(ANNA, EventKind.CODE_SENT, anna, "a***@b.example")))
                .containsExactlyInAnyOrder(USER, ACTOR_USER, CLIENT_ADDRESS, DETAIL);
        assertThat(about(entry(ANNA, EventKind.SIGN_IN_ALLOWED, anna, "LINKED")))
                .as("which rule decided tells of nobody")
                .containsExactlyInAnyOrder(USER, ACTOR_USER, CLIENT_ADDRESS);
        assertThat(about(entry(ANNA, EventKind.CODE_SENT, Actor.user(ANNA, Actor.Channel.PAGE, null), "")))
                .containsExactlyInAnyOrder(USER, ACTOR_USER);
    }

    @Test
    void O7_what_an_administrator_did_to_the_person_stays_the_administrators() {
        Actor bo = Actor.administrator(BO, Actor.Channel.API, CLIENT).because("bytte jobb");
        assertThat(about(entry(ANNA, EventKind.LINK_REMOVED, bo, "a***@b.example")))
                .containsExactlyInAnyOrder(USER, DETAIL, REASON);
    }

    @Test
    void O7_what_the_person_did_as_an_administrator_loses_its_doer() {
        Actor anna = Actor.administrator(ANNA, Actor.Channel.API, CLIENT).because("bytte jobb");
        assertThat(about(entry(BO, EventKind.LINK_REMOVED, anna, "b***@b.example")))
                .containsExactlyInAnyOrder(ACTOR_USER, CLIENT_ADDRESS);
    }

    @Test
    void O7_whoever_held_the_link_is_taken_for_the_person() {
        Actor holder = Actor.linkHolder(Actor.Channel.PAGE, CLIENT);
        assertThat(about(entry(ANNA, EventKind.LINK_REJECTED, holder, "")))
                .containsExactlyInAnyOrder(USER, CLIENT_ADDRESS);
        assertThat(about(entry(BO, EventKind.LINK_REJECTED, holder, "b***@b.example")))
                .isEmpty();
    }

    @Test
    void O7_a_reason_that_names_the_person_goes_from_others_entries() {
        Actor bo = Actor.administrator(BO, Actor.Channel.API, CLIENT);
        assertThat(about(entry(BO, EventKind.LINK_REMOVED, bo.because("på begäran av Anna Ek"), "")))
                .containsExactly(REASON);
        assertThat(about(entry(BO, EventKind.LINK_REMOVED, bo.because("på begäran"), "")))
                .isEmpty();
    }

    @Test
    void O7_who_was_named_for_an_emergency_goes_and_that_somebody_was_stays() {
        Actor bo = Actor.administrator(BO, Actor.Channel.API, CLIENT);
        AuditEntry named = entry(null, EventKind.BREAK_GLASS_NAMED, bo, "anna");
        assertThat(about(named)).containsExactly(DETAIL);
        assertThat(Erasure.of(named, about(named)).detail()).isEqualTo("ERASED");
        assertThat(about(entry(null, EventKind.BREAK_GLASS_NAMED, bo, "bo"))).isEmpty();
        assertThat(about(entry(null, EventKind.WAVE_ACTIVATED, bo, "anna"))).isEmpty();
    }

    @Test
    void O7_only_what_is_named_goes() {
        Actor anna = Actor.administrator(ANNA, Actor.Channel.API, CLIENT).because("bytte jobb");
        AuditEntry whole = entry(BO, EventKind.LINK_REMOVED, anna, "b***@b.example");
        assertThat(Erasure.of(whole, Set.of())).isEqualTo(whole);
        AuditEntry empty = Erasure.of(whole, EnumSet.allOf(PersonalField.class));
        Actor nobody = new Actor(Actor.Role.ADMINISTRATOR, null, Actor.Channel.API, null, null);
        assertThat(empty)
                .isEqualTo(new AuditEntry(
                        whole.id(), whole.tenant(), null, whole.at(), EventKind.LINK_REMOVED, nobody, Erasure.GONE));
    }
}
