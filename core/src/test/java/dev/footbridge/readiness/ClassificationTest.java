package dev.footbridge.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.footbridge.account.AccountRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClassificationTest {

    @ParameterizedTest
    @CsvSource({
        "EXISTING_UNVERIFIED, SIGN_IN_AT_PROVIDER",
        "EXISTING_NEEDS_SIGN_IN, SIGN_IN_AT_PROVIDER",
        "LINKED_TO_ANOTHER_USER, RESOLVE_CONFLICT",
        "AMBIGUOUS, SETTLE_AT_PROVIDER",
        "DATA_NOT_ACCEPTED, CORRECT_DETAILS"
    })
    void what_helps_against_a_refused_account_depends_on_the_refusal(AccountRefusal refusal, Remedy remedy) {
        assertThat(new Classification(Reason.ACCOUNT_REFUSED, refusal).remedy()).isEqualTo(remedy);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACCOUNT_REFUSED")
    void every_other_reason_brings_its_own_remedy_and_no_refusal(Reason reason) {
        assertThat(new Classification(reason, null).remedy()).isEqualTo(reason.remedy());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Classification(reason, AccountRefusal.AMBIGUOUS))
                .withMessageContaining("ACCOUNT_REFUSED");
    }

    @Test
    void a_refused_account_without_its_refusal_is_a_fault() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Classification(Reason.ACCOUNT_REFUSED, null));
    }
}
