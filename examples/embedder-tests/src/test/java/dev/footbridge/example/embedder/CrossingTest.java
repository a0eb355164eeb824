package dev.footbridge.example.embedder;

import dev.footbridge.provisioning.Refusal;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.testkit.provider.Endpoint;
import dev.footbridge.testkit.provider.FakeIdentityProvider;
import dev.footbridge.testkit.provider.ServerFault;
import dev.footbridge.testkit.scenario.LinkingScenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole way over all four ports of the product. */
class CrossingTest {
    private static final String ADDRESS = "anna@acme.example";

    private final FakeIdentityProvider provider = FakeIdentityProvider.start();
    private final StaffDirectory staff = new StaffDirectory();
    private final LinkingScenario story = LinkingScenario.over(OurDatabase.fresh())
            .directory(staff, staff::enter)
            .mailer(new QueueMailer(mail -> {}))
            .identityProvider(OurAccounts.at(provider))
            .build();

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void anna_crosses_and_bo_stays_behind() {
        story.given().tenantInPreparation().user("bo").user("anna").suggesting(ADDRESS);
        story.then().seesBanner().isOffered(ADDRESS);
        story.when().asksForCode(ADDRESS).typesWrongCode();
        story.then().wasRefused(Refusal.WRONG_CODE).hasTriesLeft(4);
        story.when().typesRightCode();
        story.then().isLinkedTo(ADDRESS).seesNoBanner().accountsAt(ADDRESS, 1);
        story.when().tenantIsActivated().signsInAtIdentityProvider();
        story.then().getsIn();
        story.when().user("bo").signsInWithPassword();
        story.then().isKeptOutBy(SignInRule.LEGACY_LOGIN_CLOSED);
    }

    @Test
    void an_answer_that_is_lost_on_the_way_leaves_anna_waiting_and_nobody_twice() {
        provider.next(Endpoint.USERS, ServerFault.ANSWER_LOST_AFTER_EFFECT);
        story.given().tenantInPreparation().user("anna");
        story.when().asksForCode(ADDRESS).typesRightCode();
        story.then().waitsForAccount().accountsAt(ADDRESS, 1);
    }
}
