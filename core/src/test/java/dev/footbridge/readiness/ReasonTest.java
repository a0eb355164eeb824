package dev.footbridge.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.account.AccountRefusal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTest {

    @ParameterizedTest
    @CsvSource({
        "DEACTIVATED, NOT_COUNTED, NONE, false, false",
        "EXEMPT, NOT_COUNTED, NONE, false, false",
        "LINKED, READY, NONE, true, false",
        "ACCOUNT_REFUSED, BLOCKED, SETTLE_AT_PROVIDER, true, true",
        "VERIFIED, UNDER_WAY, WAIT, true, false",
        "ADDRESS_TAKEN, BLOCKED, RESOLVE_CONFLICT, true, true",
        "REJECTED, BLOCKED, CORRECT_ADDRESS, true, true",
        "NO_ADDRESS, BLOCKED, GIVE_ADDRESS, true, true",
        "DOMAIN_NOT_ALLOWED, BLOCKED, CHANGE_ADDRESS_OR_DOMAINS, true, true",
        "MAIL_FAILED, BLOCKED, CHECK_MAIL, true, true",
        "EXPIRED, BLOCKED, SEND_AGAIN, true, true",
        "CODE_SENT, UNDER_WAY, ENTER_CODE, true, false",
        "LINK_SENT, UNDER_WAY, OPEN_LINK, true, false",
        "REMOVED, BLOCKED, SEND_LINK, true, true",
        "ADDRESS_SAVED, NOT_STARTED, SEND_LINK, true, false",
        "NEVER_ASKED, NOT_STARTED, ASK_FOR_CODE, true, false"
    })
    void P7_each_reason_has_its_place_and_its_remedy(
            Reason reason, Progress progress, Remedy remedy, boolean counts, boolean attention) {
        assertThat(reason.progress()).isEqualTo(progress);
        assertThat(reason.remedy()).isEqualTo(remedy);
        assertThat(reason.counts()).isEqualTo(counts);
        assertThat(reason.needsAttention()).isEqualTo(attention);
    }

    @ParameterizedTest
    @EnumSource
    void every_progress_is_that_of_some_reason(Progress progress) {
        assertThat(Reason.values()).extracting(Reason::progress).contains(progress);
    }

    @Test
    void every_remedy_is_given_to_somebody() {
        List<Remedy> given = Stream.concat(
                        Stream.of(Reason.values()).map(Reason::remedy),
                        Stream.of(AccountRefusal.values()).map(Remedy::of))
                .toList();
        assertThat(given).contains(Remedy.values());
    }
}
