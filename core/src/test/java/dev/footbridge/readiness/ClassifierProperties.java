package dev.footbridge.readiness;

import static dev.footbridge.verification.Challenge.Kind.CODE;
import static dev.footbridge.verification.Challenge.Kind.LINK;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.address.EmailDomain;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.verification.Challenge;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClassifierProperties {
    private static final Classifier CLASSIFIER = new Classifier(People.ALLOWED);

    @Provide
    Arbitrary<UserFacts> users() {
        Arbitrary<ImmutableSet<EmailDomain>> suggestible = Arbitraries.of(
                        People.INSIDE.domain(), People.OUTSIDE.domain())
                .set()
                .map(ImmutableSet::copyOf);
        Arbitrary<Set<Setback>> setbacks = Arbitraries.of(Setback.class).set();
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(SignInKind.class),
                        states().map(state -> Standing.of(state, People.NOON)),
                        suggestible,
                        setbacks.map(ImmutableSet::copyOf))
                .as(UserFacts::new);
    }

    private static Arbitrary<ProvisioningState> states() {
        Arbitrary<EmailAddress> addresses = Arbitraries.of(People.INSIDE, People.OUTSIDE);
        Arbitrary<Challenge> challenges =
                Arbitraries.of(People.live(CODE), People.live(LINK), People.dead(CODE), People.dead(LINK));
        return Arbitraries.oneOf(
                Combinators.combine(addresses.injectNull(0.5), Arbitraries.of(UnlinkReason.class))
                        .as(Unlinked::new),
                Combinators.combine(
                                addresses,
                                challenges.array(Challenge[].class).ofMinSize(1).ofMaxSize(3))
                        .as(People::awaiting),
                addresses.map(People::verified),
                Arbitraries.of(AccountRefusal.class).map(People::refused),
                Arbitraries.of(People.linked(), People.linked(People.verified(People.OUTSIDE))));
    }

    @Property
    void everybody_gets_the_first_reason_that_applies(@ForAll("users") UserFacts user) {
        Reason reason = CLASSIFIER.classify(user).reason();
        Situation situation = new Situation(user, People.ALLOWED);
        assertThat(situation.is(reason)).isTrue();
        for (Reason earlier : Reason.values()) {
            if (earlier.compareTo(reason) < 0) {
                assertThat(situation.is(earlier)).as(earlier.name()).isFalse();
            }
        }
    }

    @Property
    void X1_only_active_people_who_sign_in_are_counted(@ForAll("users") UserFacts user) {
        boolean person = user.active() && user.kind() == SignInKind.INTERACTIVE;
        assertThat(CLASSIFIER.classify(user).reason().counts()).isEqualTo(person);
    }

    @Property
    void a_person_is_ready_exactly_if_linked(@ForAll("users") UserFacts user) {
        Reason reason = CLASSIFIER.classify(user).reason();
        boolean linked = reason.counts() && user.standing().stage() == Standing.Stage.LINKED;
        assertThat(reason == Reason.LINKED).isEqualTo(linked);
        assertThat(reason.progress() == Progress.READY).isEqualTo(linked);
    }

    @Property
    void nobody_with_a_link_and_nobody_outside_the_figures_needs_attention(@ForAll("users") UserFacts user) {
        Reason reason = CLASSIFIER.classify(user).reason();
        if (!reason.counts() || user.standing().stage() == Standing.Stage.LINKED) {
            assertThat(reason.needsAttention()).isFalse();
        }
    }
}
