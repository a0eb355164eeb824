package dev.footbridge.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.AccountKey;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Origin;
import dev.footbridge.provisioning.Proof;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.provisioning.Verified;
import dev.footbridge.tenant.Phase;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole table of the gate (I10), against the rules as the requirements state them. */
class SignInDecisionTest {
    private static final EmailAddress ADDRESS = EmailAddress.of("anna@example.com");
    private static final Proof PROOF = new Proof(Proof.Kind.DOMAIN, null);
    private static final Verified VERIFIED = new Verified(ADDRESS, Instant.EPOCH, PROOF, null, null);
    private static final Linked LINKED =
            new Linked(ADDRESS, AccountKey.of("https://idp.example", "s"), Instant.EPOCH, PROOF, null);
    private static final Linked REPLACING = new Linked(ADDRESS, LINKED.account(), Instant.EPOCH, PROOF, VERIFIED);
    private static final List<ProvisioningState> NOT_LINKED = List.of(
            Unlinked.fresh(), new AwaitingVerification(ADDRESS, ImmutableList.of(), 0, Origin.SELF, null), VERIFIED);
    private static final Set<Phase> SWITCHED = EnumSet.of(Phase.ACTIVE, Phase.COMPLETED);

    static Stream<Arguments> everything() {
        List<ProvisioningState> states = ImmutableList.<ProvisioningState>builder()
                .addAll(NOT_LINKED)
                .add(LINKED, REPLACING)
                .build();
        Stream.Builder<Arguments> all = Stream.builder();
        for (Phase phase : Phase.values()) {
            for (SignInKind kind : SignInKind.values()) {
                for (Door door : Door.values()) {
                    for (ProvisioningState state : states) {
                        all.add(Arguments.of(phase, kind, true, state, door));
                        all.add(Arguments.of(phase, kind, false, state, door));
                    }
                }
            }
        }
        return all.build();
    }

    @ParameterizedTest(name = "{0} {1} active={2} {4}")
    @MethodSource("everything")
    void I10_every_combination_follows_the_rules(
            Phase phase, SignInKind kind, boolean active, ProvisioningState state, Door door) {
        boolean linked = List.<ProvisioningState>of(LINKED, REPLACING).contains(state);
        boolean clock = kind == SignInKind.INTERNAL_ONLY;
        boolean opens;
        if (!active) {
            opens = false; // X2
        } else if (!SWITCHED.contains(phase)) {
            opens = door != Door.IDENTITY_PROVIDER; // P2: all as it was
        } else if (clock) {
            opens = door == Door.INTERNAL; // X1
        } else {
            opens = door == Door.IDENTITY_PROVIDER && linked; // P4 and P5
        }
        assertThat(SignInDecision.decide(new SignInFacts(phase, kind, active, state, false), door)
                        .allows())
                .isEqualTo(opens);
    }

    @ParameterizedTest
    @CsvSource({
        "PREPARATION, INTERACTIVE, LEGACY_INTERACTIVE, LEGACY_LOGIN_STILL_OPEN",
        "PREPARATION, INTERACTIVE, INTERNAL, LEGACY_LOGIN_STILL_OPEN",
        "PREPARATION, INTERACTIVE, IDENTITY_PROVIDER, NOT_YET_ACTIVE",
        "PREPARATION, INTERNAL_ONLY, LEGACY_INTERACTIVE, LEGACY_LOGIN_STILL_OPEN",
        "PREPARATION, INTERNAL_ONLY, INTERNAL, INTERNAL_USER_KEEPS_INTERNAL_DOOR",
        "PREPARATION, INTERNAL_ONLY, IDENTITY_PROVIDER, NOT_YET_ACTIVE",
        "ACTIVE, INTERACTIVE, LEGACY_INTERACTIVE, LEGACY_LOGIN_CLOSED",
        "ACTIVE, INTERACTIVE, INTERNAL, LEGACY_LOGIN_CLOSED",
        "ACTIVE, INTERACTIVE, IDENTITY_PROVIDER, LINKED",
        "ACTIVE, INTERNAL_ONLY, LEGACY_INTERACTIVE, INTERNAL_USER_HAS_NO_SESSION",
        "ACTIVE, INTERNAL_ONLY, INTERNAL, INTERNAL_USER_KEEPS_INTERNAL_DOOR",
        "ACTIVE, INTERNAL_ONLY, IDENTITY_PROVIDER, INTERNAL_USER_HAS_NO_SESSION"
    })
    void the_rule_that_decides_is_named(Phase phase, SignInKind kind, Door door, SignInRule rule) {
        assertThat(SignInDecision.decide(new SignInFacts(phase, kind, true, LINKED, false), door))
                .isEqualTo(rule);
        Phase sameRules = phase == Phase.ACTIVE ? Phase.COMPLETED : Phase.NOT_STARTED;
        assertThat(SignInDecision.decide(new SignInFacts(sameRules, kind, true, LINKED, false), door))
                .isEqualTo(rule);
    }

    @Test
    void P12_a_shadow_is_the_same_sign_in_after_activation() {
        assertThat(shadow(SignInKind.INTERACTIVE, LINKED)).isEqualTo(SignInRule.LINKED);
        assertThat(shadow(SignInKind.INTERACTIVE, VERIFIED)).isEqualTo(SignInRule.UNLINKED);
        assertThat(shadow(SignInKind.INTERNAL_ONLY, LINKED)).isEqualTo(SignInRule.INTERNAL_USER_HAS_NO_SESSION);
    }

    private static SignInRule shadow(SignInKind kind, ProvisioningState state) {
        return SignInDecision.shadow(new SignInFacts(Phase.PREPARATION, kind, true, state, true));
    }

    @Test
    void P5_unlinked_user_is_refused_in_active() {
        for (Phase phase : SWITCHED) {
            for (ProvisioningState state : NOT_LINKED) {
                assertThat(SignInDecision.decide(
                                new SignInFacts(phase, SignInKind.INTERACTIVE, true, state, false),
                                Door.IDENTITY_PROVIDER))
                        .isEqualTo(SignInRule.UNLINKED);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void X2_deactivated_user_is_refused_although_linked(Door door) {
        for (Phase phase : Phase.values()) {
            for (SignInKind kind : SignInKind.values()) {
                assertThat(SignInDecision.decide(new SignInFacts(phase, kind, false, LINKED, false), door))
                        .isEqualTo(SignInRule.USER_DEACTIVATED);
            }
        }
    }

    @Test
    void P11_a_broken_glass_opens_the_legacy_door_to_its_person_and_nothing_else() {
        for (Phase phase : SWITCHED) {
            for (ProvisioningState state : NOT_LINKED) {
                SignInFacts named = new SignInFacts(phase, SignInKind.INTERACTIVE, true, state, true);
                assertThat(SignInDecision.decide(named, Door.LEGACY_INTERACTIVE))
                        .isEqualTo(SignInRule.BREAK_GLASS);
                assertThat(SignInDecision.decide(named, Door.IDENTITY_PROVIDER)).isEqualTo(SignInRule.UNLINKED);
            }
            SignInFacts gone = new SignInFacts(phase, SignInKind.INTERACTIVE, false, LINKED, true);
            assertThat(SignInDecision.decide(gone, Door.LEGACY_INTERACTIVE)).isEqualTo(SignInRule.USER_DEACTIVATED);
            SignInFacts clock = new SignInFacts(phase, SignInKind.INTERNAL_ONLY, true, LINKED, true);
            assertThat(SignInDecision.decide(clock, Door.LEGACY_INTERACTIVE))
                    .isEqualTo(SignInRule.INTERNAL_USER_HAS_NO_SESSION);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, INTERACTIVE, LEGACY_LOGIN_STILL_OPEN",
        "PREPARATION, INTERACTIVE, LEGACY_LOGIN_STILL_OPEN",
        "ACTIVE, INTERACTIVE, LINKED",
        "COMPLETED, INTERACTIVE, LINKED",
        "PREPARATION, INTERNAL_ONLY, INTERNAL_USER_KEEPS_INTERNAL_DOOR",
        "ACTIVE, INTERNAL_ONLY, INTERNAL_USER_KEEPS_INTERNAL_DOOR"
    })
    void A9_the_explanation_is_the_rule_of_the_door_that_the_user_would_come_to(
            Phase phase, SignInKind kind, SignInRule rule) {
        for (Phase present : Phase.values()) {
            assertThat(SignInDecision.explain(new SignInFacts(present, kind, true, LINKED, true), phase))
                    .isEqualTo(rule);
        }
    }

    @Test
    void P12_the_verdict_after_activation_is_that_of_the_link() {
        for (ProvisioningState state : NOT_LINKED) {
            SignInFacts facts = new SignInFacts(Phase.PREPARATION, SignInKind.INTERACTIVE, true, state, false);
            assertThat(SignInDecision.explain(facts, Phase.ACTIVE)).isEqualTo(SignInRule.UNLINKED);
        }
    }

    @Test
    void both_outcomes_are_folded_into_one_thing() {
        assertThat(SignInRule.LINKED.<String>fold(rule -> "in by " + rule, rule -> "out by " + rule))
                .isEqualTo("in by LINKED");
        assertThat(SignInRule.UNLINKED.<String>fold(rule -> "in by " + rule, rule -> "out by " + rule))
                .isEqualTo("out by UNLINKED");
    }

    @Test
    void only_four_rules_open_a_door() {
        assertThat(Stream.of(SignInRule.values()).filter(SignInRule::allows))
                .containsExactly(
                        SignInRule.INTERNAL_USER_KEEPS_INTERNAL_DOOR,
                        SignInRule.LEGACY_LOGIN_STILL_OPEN,
                        SignInRule.BREAK_GLASS,
                        SignInRule.LINKED);
    }
}
