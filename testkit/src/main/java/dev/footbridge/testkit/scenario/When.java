package dev.footbridge.testkit.scenario;

import com.google.common.collect.ImmutableList;
import dev.footbridge.MyStatus;
import dev.footbridge.SignIn.Verdict;
import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.Command;
import dev.footbridge.signin.AssertedIdentity;
import dev.footbridge.signin.Door;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.tenant.UserId;
import java.time.Duration;

/** What somebody does, or what happens. Steps speak of the user who was named last. */
public final class When {
    private static final UserId ADMINISTRATOR = new UserId("the-administrator");

    private final Stage stage;
    private final Post post;

    When(Stage stage) {
        this.stage = stage;
        this.post = new Post(stage);
    }

    /** Goes on with somebody who was named before. */
    public When user(String name) {
        stage.speakOf(name);
        return this;
    }

    public When asksForCode(String address) {
        stage.note(stage.footbridge().selfService().requestCode(stage.user(), address, self()));
        return this;
    }

    /** The newest code, as it came by mail. */
    public When typesRightCode() {
        return types(post.newestCode());
    }

    /** A code that was never sent. */
    public When typesWrongCode() {
        return types(post.codeThatWasNeverSent());
    }

    /** Exactly this. */
    public When types(String code) {
        stage.note(stage.footbridge().selfService().submitCode(stage.user(), code, self()));
        return this;
    }

    /** Gives up what is in the post. */
    public When choosesAnotherAddress() {
        stage.note(stage.footbridge().selfService().cancelChallenge(stage.user(), self()));
        return this;
    }

    public When removesLink() {
        stage.note(stage.footbridge().selfService().removeLink(stage.user(), self()));
        return this;
    }

    /** An administrator stores the address and has the verification link sent. */
    public When administratorSendsLink(String address) {
        stage.note(stage.footbridge()
                .administration()
                .setAddress(stage.user(), address, address, true, Command.Replace.KEEP_UNTIL_PROVEN, administrator()));
        return this;
    }

    public When administratorRemovesLink() {
        stage.note(stage.footbridge().administration().removeLink(stage.user(), administrator()));
        return this;
    }

    /** Opens the newest link that came to an address, and presses the button. */
    public When confirmsLink(String address) {
        String token = post.newestToken(Stage.address(address));
        stage.note(stage.footbridge().verificationLinks().confirm(token, holder()));
        return this;
    }

    /** Opens the newest link that came to an address, and says: this is not me. */
    public When rejectsLink(String address) {
        String token = post.newestToken(Stage.address(address));
        stage.note(stage.footbridge().verificationLinks().reject(token, holder()));
        return this;
    }

    /** The host lets the user in no more. */
    public When leaves() {
        stage.enter(People.deactivated(stage.person()));
        stage.footbridge().directorySync().catchUp(stage.tenant());
        return this;
    }

    /** What is due meanwhile is done at the end. On a clock that nobody moves, this waits. */
    public When timePasses(Duration pause) {
        stage.ports().letPass(pause);
        stage.letWorkBeDone();
        return this;
    }

    public When identityProviderGoesDown() {
        stage.identityProvider().setDown(true);
        return this;
    }

    public When identityProviderComesBack() {
        stage.identityProvider().setDown(false);
        return this;
    }

    /** The identity provider does what it is asked next, but nobody hears of it. */
    public When nextAnswerIsLost() {
        stage.identityProvider().loseNextAnswer();
        return this;
    }

    /** With the guards left out. */
    public When tenantIsActivated() {
        new Given(stage).tenantActive();
        return this;
    }

    /** With the host's own password. */
    public When signsInWithPassword() {
        SignInRule rule = stage.footbridge().signIn().ownCredentials(stage.user(), Door.LEGACY_INTERACTIVE, null);
        stage.note(new Stage.Door(rule.allows(), rule.name()));
        return this;
    }

    /** With the account that the user is linked to. */
    public When signsInAtIdentityProvider() {
        MyStatus status = stage.status();
        AssertedIdentity identity = new AssertedIdentity(
                post.accountOf(status),
                ImmutableList.of("pwd"),
                stage.ports().tenants().now(),
                null);
        Verdict verdict = stage.footbridge().signIn().identityProvider(identity, stage.tenant(), null);
        stage.note(
                verdict instanceof Verdict.Refused refused
                        ? new Stage.Door(false, refused.rule().name())
                        : new Stage.Door(true, SignInRule.LINKED.name()));
        return this;
    }

    private Actor self() {
        return Actor.user(stage.user().user(), Actor.Channel.PAGE, null);
    }

    private static Actor administrator() {
        return Actor.administrator(ADMINISTRATOR, Actor.Channel.PAGE, null);
    }

    private static Actor holder() {
        return Actor.linkHolder(Actor.Channel.PAGE, null);
    }

    public Given given() {
        return new Given(stage);
    }

    public Then then() {
        return new Then(stage);
    }
}
