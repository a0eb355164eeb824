package dev.footbridge.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInRecordTest {
    private static final Instant TIME = Instant.parse("2026-11-23T07:00:00Z");

    private static AuditEntry entry(EventKind kind, String detail) {
        UserId anna = new UserId("anna");
        Actor actor = Actor.user(anna, Actor.Channel.PAGE, null);
        return new AuditEntry(UUID.randomUUID(), new TenantId("acme"), anna, TIME, kind, actor, detail);
    }

    @Test
    void O1_a_sign_in_comes_back_as_it_was_kept() {
        String detail = SignInRecord.detail(SignInRule.LINKED, Door.IDENTITY_PROVIDER, List.of("pwd", "mfa"));
        assertThat(SignInRecord.of(entry(EventKind.SIGN_IN_ALLOWED, detail)))
                .contains(new SignInRecord(
                        TIME, true, Door.IDENTITY_PROVIDER, SignInRule.LINKED, ImmutableList.of("pwd", "mfa")));
        String refused = SignInRecord.detail(SignInRule.USER_DEACTIVATED, Door.LEGACY_INTERACTIVE, List.of());
        assertThat(SignInRecord.of(entry(EventKind.SIGN_IN_REFUSED, refused)))
                .contains(new SignInRecord(
                        TIME, false, Door.LEGACY_INTERACTIVE, SignInRule.USER_DEACTIVATED, ImmutableList.of()));
    }

    @Test
    void what_an_earlier_version_kept_tells_the_rule_alone() {
        assertThat(SignInRecord.of(entry(EventKind.SIGN_IN_ALLOWED, "LINKED")))
                .contains(new SignInRecord(TIME, true, null, SignInRule.LINKED, ImmutableList.of()));
        assertThat(SignInRecord.of(entry(EventKind.SIGN_IN_ALLOWED, "")))
                .contains(new SignInRecord(TIME, true, null, null, ImmutableList.of()));
        assertThat(SignInRecord.ruleOf("LINKED")).isEqualTo("LINKED");
        assertThat(SignInRecord.ruleOf("LINKED IDENTITY_PROVIDER pwd")).isEqualTo("LINKED");
        assertThat(SignInRecord.ruleOf("")).isEmpty();
    }

    @Test
    void P12_a_shadow_verdict_tells_of_a_sign_in_that_went_well() {
        assertThat(SignInRecord.of(entry(EventKind.SHADOW_VERDICT, "UNLINKED")))
                .contains(new SignInRecord(
                        TIME, true, Door.LEGACY_INTERACTIVE, SignInRule.LEGACY_LOGIN_STILL_OPEN, ImmutableList.of()));
    }

    @Test
    void nothing_else_tells_of_a_sign_in() {
        for (EventKind kind : EventKind.values()) {
            assertThat(SignInRecord.of(entry(kind, "")).isPresent())
                    .as(kind.name())
                    .isEqualTo(SignInRecord.KINDS.contains(kind));
        }
    }

    @Test
    void methods_that_are_not_plain_words_are_left_out() {
        List<String> odd = List.of("a b", "a,b", "", "x".repeat(41), "<b>", "urn:x-1.y_z", "urn:x-1.y_z");
        assertThat(SignInRecord.detail(SignInRule.LINKED, Door.IDENTITY_PROVIDER, odd))
                .isEqualTo("LINKED IDENTITY_PROVIDER urn:x-1.y_z");
        List<String> many = IntStream.range(0, 20).mapToObj(Integer::toString).toList();
        assertThat(SignInRecord.detail(SignInRule.LINKED, Door.IDENTITY_PROVIDER, many))
                .isEqualTo("LINKED IDENTITY_PROVIDER 0,1,2,3,4,5,6,7,8,9");
        assertThat(SignInRecord.detail(SignInRule.LINKED, Door.INTERNAL, Collections.emptyList()))
                .isEqualTo("LINKED INTERNAL");
    }
}
