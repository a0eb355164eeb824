package dev.footbridge.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.MyStatus;
import dev.footbridge.UserState;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.signin.SignInRule;
import java.util.Locale;

/** What is so afterwards; each step fails in the words of the story. */
public final class Then {
    private final Stage stage;

    Then(Stage stage) {
        this.stage = stage;
    }

    /** Goes on with somebody who was named before. */
    public Then user(String name) {
        stage.speakOf(name);
        return this;
    }

    public Then isLinked() {
        return is(UserState.LINKED, "linked");
    }

    public Then isLinkedTo(String address) {
        isLinked();
        assertThat(stage.status().address())
                .as("the address that %s is linked to", stage.name())
                .isEqualTo(Stage.address(address));
        return this;
    }

    public Then isUnlinked() {
        return is(UserState.UNLINKED, "unlinked");
    }

    /** The address is proven; the identity provider has not given the account yet. */
    public Then waitsForAccount() {
        return is(UserState.VERIFIED, "verified and waiting for the account");
    }

    /** A code or a link is on its way to this address. */
    public Then waitsForProofOf(String address) {
        is(UserState.AWAITING_VERIFICATION, "asked to prove an address");
        assertThat(stage.status().address())
                .as("the address that %s is to prove", stage.name())
                .isEqualTo(Stage.address(address));
        return this;
    }

    private Then is(UserState expected, String words) {
        assertThat(stage.status().state())
                .as("%s is %s%s", stage.name(), words, stage.lastRefusal())
                .isEqualTo(expected);
        return this;
    }

    /** The last step that somebody took. */
    public Then wasRefused(Refusal expected) {
        Refused refusal = stage.refusal();
        assertThat(refusal).as("the last step is refused").isNotNull();
        assertThat(refusal == null ? null : refusal.refusal())
                .as("why the last step is refused")
                .isEqualTo(expected);
        return this;
    }

    /** The last step that somebody took. */
    public Then wasAccepted() {
        assertThat(stage.refusal()).as("why the last step was refused").isNull();
        return this;
    }

    /** For the code that is in the post. */
    public Then hasTriesLeft(int tries) {
        MyStatus.OpenChallenge challenge = stage.status().challenge();
        assertThat(challenge).as("%s has a code in the post", stage.name()).isNotNull();
        assertThat(challenge == null ? -1 : challenge.triesLeft())
                .as("tries that %s has left", stage.name())
                .isEqualTo(tries);
        return this;
    }

    /** In the order in which they are offered. */
    public Then isOffered(String... addresses) {
        assertThat(stage.status().suggestions().stream()
                        .map(suggestion -> suggestion.address().display()))
                .as("addresses that %s is offered", stage.name())
                .containsExactly(addresses);
        return this;
    }

    public Then seesBanner() {
        assertThat(stage.status().showsBanner())
                .as("%s sees the banner", stage.name())
                .isTrue();
        return this;
    }

    public Then seesNoBanner() {
        assertThat(stage.status().showsBanner())
                .as("%s sees the banner", stage.name())
                .isFalse();
        return this;
    }

    /** Of every kind, counted from the beginning. */
    public Then mailsTo(String address, int count) {
        assertThat(stage.mailbox().countTo(Stage.address(address)))
                .as("mails to %s", address)
                .isEqualTo(count);
        return this;
    }

    /** Of the newest mail. */
    public Then languageOfMailTo(String address, String languageTag) {
        assertThat(stage.mailbox().newestLanguageTo(Stage.address(address)))
                .as("language of the newest mail to %s", address)
                .contains(Locale.forLanguageTag(languageTag));
        return this;
    }

    /** At the identity provider. */
    public Then accountsAt(String address, int count) {
        EmailAddress parsed = Stage.address(address);
        assertThat(stage.identityProvider().accountsWith(parsed))
                .as("accounts with the address %s", address)
                .isEqualTo(count);
        return this;
    }

    /** The identity provider said no for good, and the administrator sees why. */
    public Then accountWasRefused(AccountRefusal expected) {
        assertThat(stage.status().accountRefusal())
                .as("why %s got no account", stage.name())
                .isEqualTo(expected);
        return this;
    }

    /** After the last try to sign in. */
    public Then getsIn() {
        assertThat(stage.door().opens())
                .as("%s gets in; the rule is %s", stage.name(), stage.door().rule())
                .isTrue();
        return this;
    }

    /** After the last try to sign in. */
    public Then isKeptOutBy(SignInRule rule) {
        assertThat(stage.door().rule())
                .as("the rule that keeps %s out", stage.name())
                .isEqualTo(rule.name());
        assertThat(stage.door().opens()).as("%s gets in", stage.name()).isFalse();
        return this;
    }

    public Given given() {
        return new Given(stage);
    }

    public When when() {
        return new When(stage);
    }
}
