package dev.footbridge.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.footbridge.account.AccountRefusal;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.signin.SignInRule;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LinkingScenarioTest {
    private static final String ADDRESS = "anna@acme.example";

    private final LinkingScenario story = LinkingScenario.inMemory();

    @Test
    void a_right_code_links() {
        story.given().tenantInPreparation().user("anna").suggesting(ADDRESS);
        story.then().seesBanner().isOffered(ADDRESS);
        story.when().asksForCode(ADDRESS);
        story.then().wasAccepted().waitsForProofOf(ADDRESS).mailsTo(ADDRESS, 1);
        story.when().typesRightCode();
        story.then().isLinkedTo(ADDRESS).seesNoBanner().accountsAt(ADDRESS, 1).languageOfMailTo(ADDRESS, "sv");
    }

    @Test
    void a_wrong_code_costs_a_try_and_the_right_one_still_links() {
        story.given().tenantInPreparation().user("anna");
        story.when().asksForCode(ADDRESS).typesWrongCode();
        story.then().wasRefused(Refusal.WRONG_CODE).hasTriesLeft(4);
        story.when().typesRightCode();
        story.then().isLinked();
    }

    @Test
    void an_old_code_is_worth_nothing() {
        story.given().tenantInPreparation().user("anna");
        story.when().asksForCode(ADDRESS).timePasses(Duration.ofHours(1)).typesRightCode();
        story.then().wasRefused(Refusal.CODE_EXPIRED);
    }

    @Test
    void before_and_after_preparation_nobody_asks_for_a_code() {
        story.given().tenantNotStarted().user("anna");
        story.when().asksForCode(ADDRESS);
        story.then().wasRefused(Refusal.PHASE_CLOSED).isUnlinked();
    }

    @Test
    void a_domain_that_is_not_allowed_gets_no_mail() {
        story.given().tenantInPreparation().allowingOnly("beta.example").user("anna");
        story.when().asksForCode(ADDRESS);
        story.then().wasRefused(Refusal.DOMAIN_NOT_ALLOWED).mailsTo(ADDRESS, 0);
    }

    @Test
    void an_outage_only_delays_the_account() {
        story.given().tenantInPreparation().user("anna").identityProviderDown();
        story.when().asksForCode(ADDRESS).typesRightCode();
        story.then().waitsForAccount();
        story.when().identityProviderComesBack().timePasses(Duration.ofHours(1));
        story.then().isLinked();
    }

    @Test
    void a_lost_answer_makes_no_second_account() {
        story.given().tenantInPreparation().user("anna");
        story.when().nextAnswerIsLost().asksForCode(ADDRESS).typesRightCode().timePasses(Duration.ofHours(1));
        story.then().isLinked().accountsAt(ADDRESS, 1);
    }

    @Test
    void an_account_of_nobody_knows_whom_is_not_taken() {
        story.given().tenantInPreparation().user("anna").unverifiedAccountAt(ADDRESS);
        story.when().asksForCode(ADDRESS).typesRightCode();
        story.then().waitsForAccount().accountWasRefused(AccountRefusal.EXISTING_UNVERIFIED);
    }

    @Test
    void a_link_from_the_administrator_links_as_well() {
        story.given().tenantInPreparation().user("anna").speaking("en");
        story.when().administratorSendsLink(ADDRESS);
        story.then().waitsForProofOf(ADDRESS).languageOfMailTo(ADDRESS, "en");
        story.when().confirmsLink(ADDRESS);
        story.then().isLinkedTo(ADDRESS);
        story.when().administratorRemovesLink();
        story.then().isUnlinked();
    }

    @Test
    void a_stranger_says_no_to_a_link() {
        story.given().tenantInPreparation().user("anna");
        story.when().administratorSendsLink(ADDRESS).rejectsLink(ADDRESS).confirmsLink(ADDRESS);
        story.then().wasRefused(Refusal.LINK_UNKNOWN).isUnlinked();
    }

    @Test
    void two_people_cannot_have_one_address() {
        story.given().tenantInPreparation().user("anna").linkedTo(ADDRESS).user("bo");
        story.when().asksForCode(ADDRESS).typesRightCode();
        story.then().wasRefused(Refusal.ADDRESS_TAKEN).user("anna").isLinked();
    }

    @Test
    void after_activation_only_the_linked_get_in_and_only_through_the_provider() {
        story.given().tenantInPreparation().user("bo").user("anna").linkedTo(ADDRESS);
        story.when().signsInWithPassword();
        story.then().getsIn();
        story.when().tenantIsActivated().signsInAtIdentityProvider();
        story.then().getsIn();
        story.when().user("bo").signsInWithPassword();
        story.then().isKeptOutBy(SignInRule.LEGACY_LOGIN_CLOSED);
        story.when().user("anna").leaves().signsInAtIdentityProvider();
        story.then().isKeptOutBy(SignInRule.USER_DEACTIVATED);
    }

    @Test
    void a_story_that_did_not_happen_fails_in_its_own_words() {
        story.given().tenantInPreparation().user("anna");
        story.when().asksForCode(ADDRESS).typesWrongCode();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> story.then().isLinked())
                .withMessageContaining("anna is linked")
                .withMessageContaining("WRONG_CODE");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> story.then().mailsTo(ADDRESS, 2))
                .withMessageContaining("mails to " + ADDRESS);
    }

    @Test
    void a_step_that_cannot_be_taken_says_what_is_missing() {
        story.given().tenantInPreparation().user("anna");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> story.when().typesRightCode())
                .withMessageContaining("anna has not asked for a code");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> story.when().user("bo"))
                .withMessageContaining("Nobody has spoken of bo");
    }
}
