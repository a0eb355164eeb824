package dev.footbridge.testkit.contract;

import static dev.footbridge.account.AccountRefusal.EXISTING_NEEDS_SIGN_IN;
import static dev.footbridge.account.AccountRefusal.EXISTING_UNVERIFIED;
import static dev.footbridge.account.ExistingAccountPolicy.ADOPT_IF_VERIFIED;
import static dev.footbridge.account.ExistingAccountPolicy.PROVE_BY_SIGN_IN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.account.AccountKey;
import dev.footbridge.account.ExistingAccountPolicy;
import dev.footbridge.account.ExternalId;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.spi.Accounts.Answer;
import dev.footbridge.spi.Accounts.Request;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Proves {@link dev.footbridge.spi.Accounts}: no account twice, none that is not ours to take (I7, I8, I13).
 *
 * <p>To run it, implement it in a test class; {@link #idp()} hands out the adapter with an identity provider behind it that
 * the test can look into. For SCIM, {@code FakeIdentityProvider.seenThrough(adapter)} is that.
 */
public interface AccountsContract {

    /** The adapter under test and the identity provider behind it; the same ones during a test. */
    TestIdentityProvider idp();

    @Test
    default void U5_an_account_is_created_where_there_is_none() {
        Request request = request(ADOPT_IF_VERIFIED);
        Answer.Ready ready = ready(request);
        assertThat(ready.existed()).isFalse();
        assertThat(idp().accountsWith(request.address())).isEqualTo(1);
        assertThat(idp().nameOf(ready.account())).isEqualTo("Åsa Öberg");
    }

    @Test
    default void I8_asked_again_it_is_the_same_account_and_still_new() {
        Request request = request(PROVE_BY_SIGN_IN);
        Answer.Ready first = ready(request);
        assertThat(ready(request)).isEqualTo(first);
        assertThat(idp().accountsWith(request.address())).isEqualTo(1);
    }

    @Test
    default void G7_after_a_lost_answer_the_same_account_is_found() {
        Request request = request(ADOPT_IF_VERIFIED);
        idp().loseNextAnswer();
        assertThat(idp().accounts().findOrCreate(request)).isInstanceOf(Answer.Unavailable.class);
        assertThat(ready(request).existed()).isFalse();
        assertThat(idp().accountsWith(request.address())).isEqualTo(1);
    }

    @Test
    default void I8_an_outage_is_an_answer_and_not_a_fault() {
        Request request = request(ADOPT_IF_VERIFIED);
        idp().setDown(true);
        Answer answer = idp().accounts().findOrCreate(request);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Unavailable.class,
                        unavailable -> assertThat(unavailable.detail())
                                .doesNotContainIgnoringCase(request.address().local()));
        idp().setDown(false);
        assertThat(ready(request).existed()).isFalse();
    }

    @Test
    default void decisions_2_an_account_with_the_verified_address_is_adopted() {
        Request request = request(ADOPT_IF_VERIFIED);
        AccountKey existing = idp().existing(request.address(), "Asa Oberg", true);
        assertThat(ready(request)).isEqualTo(new Answer.Ready(existing, true));
        assertThat(ready(request)).isEqualTo(new Answer.Ready(existing, true));
        assertThat(idp().accountsWith(request.address())).isEqualTo(1);
    }

    @Test
    default void I13_the_name_of_an_account_that_was_there_stays() {
        Request request = request(ADOPT_IF_VERIFIED);
        AccountKey existing = idp().existing(request.address(), "Asa Oberg", true);
        ready(request);
        assertThat(idp().nameOf(existing)).isEqualTo("Asa Oberg");
    }

    @Test
    default void I7_an_account_whose_address_was_never_verified_is_not_taken() {
        Request request = request(ADOPT_IF_VERIFIED);
        idp().existing(request.address(), "Somebody", false);
        assertThat(idp().accounts().findOrCreate(request)).isEqualTo(new Answer.Refused(EXISTING_UNVERIFIED));
        assertThat(idp().accountsWith(request.address())).isEqualTo(1);
    }

    @Test
    default void decisions_2_the_strict_policy_takes_no_account_that_was_there() {
        Request request = request(PROVE_BY_SIGN_IN);
        idp().existing(request.address(), "Asa Oberg", true);
        assertThat(idp().accounts().findOrCreate(request)).isEqualTo(new Answer.Refused(EXISTING_NEEDS_SIGN_IN));
    }

    @Test
    default void another_address_of_the_same_person_is_another_account() {
        UserKey user =
                new UserKey(new TenantId("t"), Scene.user(new TenantId("t")).user());
        AccountKey former =
                ready(request(user, Scene.address(), ADOPT_IF_VERIFIED)).account();
        AccountKey present =
                ready(request(user, Scene.address(), ADOPT_IF_VERIFIED)).account();
        assertThat(present).isNotEqualTo(former);
    }

    private Answer.Ready ready(Request request) {
        Answer answer = idp().accounts().findOrCreate(request);
        if (answer instanceof Answer.Ready ready) {
            return ready;
        }
        throw new AssertionError("Not ready: " + answer);
    }

    private static Request request(ExistingAccountPolicy policy) {
        return request(UserKey.of("tenant-" + UUID.randomUUID(), "asa"), Scene.address(), policy);
    }

    private static Request request(UserKey user, EmailAddress address, ExistingAccountPolicy policy) {
        Locale swedish = Locale.forLanguageTag("sv");
        return new Request(ExternalId.of(user, address), address, "Åsa Öberg", swedish, policy);
    }
}
