package dev.footbridge.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.AddressFault;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.imports.Verdict.Outcome;
import dev.footbridge.tenant.UserId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RowOutcomeTest {
    private static final RowOutcome ROW = new RowOutcome(
            7,
            ImmutableList.of("anna", "anna@acme.example"),
            new UserId("anna"),
            null,
            EmailAddress.of("anna@acme.example"),
            Finding.of(Verdict.WILL_UPDATE));

    @Test
    void a_row_keeps_everything_but_its_verdict_when_it_is_applied() {
        assertThat(ROW.verdict()).isEqualTo(Verdict.WILL_UPDATE);
        RowOutcome applied = ROW.now(Verdict.UPDATED);
        assertThat(applied.verdict()).isEqualTo(Verdict.UPDATED);
        assertThat(applied.now(Verdict.WILL_UPDATE)).isEqualTo(ROW);
    }

    @Test
    void a_row_in_a_log_tells_nothing_of_anybody() {
        assertThat(ROW.toString()).startsWith("row 7: ").doesNotContain("anna", "@");
    }

    @Test
    void a_finding_says_where_it_comes_from() {
        assertThat(Finding.of(Verdict.EMPTY)).isEqualTo(new Finding(Verdict.EMPTY, null, null, 0));
        assertThat(Finding.in(Column.USER, Verdict.UNKNOWN_USER))
                .isEqualTo(new Finding(Verdict.UNKNOWN_USER, Column.USER, null, 0));
        assertThat(Finding.invalid(AddressFault.MISSING_AT))
                .isEqualTo(new Finding(Verdict.INVALID_ADDRESS, Column.ADDRESS, AddressFault.MISSING_AT, 0));
        assertThat(Finding.twice(Column.USER, 3))
                .isEqualTo(new Finding(Verdict.DUPLICATE_IN_FILE, Column.USER, null, 3));
    }

    @Test
    void T2_an_import_reads_who_it_is_and_the_address_and_nothing_else() {
        assertThat(Arrays.stream(Column.values()).filter(Column::isRead))
                .containsExactly(Column.USER, Column.EMPLOYEE_NUMBER, Column.ADDRESS);
    }

    @Test
    void T4_a_preview_plans_and_an_application_has_done() {
        assertThat(Verdict.WILL_UPDATE.outcome()).isEqualTo(Outcome.PLANNED);
        assertThat(Verdict.UPDATED.outcome()).isEqualTo(Outcome.DONE);
        assertThat(Verdict.UNDONE.outcome()).isEqualTo(Outcome.NOTHING);
        assertThat(Verdict.KEPT.outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(Verdict.ADDRESS_TAKEN.outcome()).isEqualTo(Outcome.ERROR);
    }
}
