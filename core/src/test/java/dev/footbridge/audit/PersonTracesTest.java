package dev.footbridge.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTracesTest {
    private final PersonTraces anna =
            PersonTraces.of(UserKey.of("acme", "anna"), List.of(" Anna Ek", "", "Ann@acme.example", " "));

    @Test
    void is_who_has_the_id() {
        assertThat(anna.is(new UserId("anna"))).isTrue();
        assertThat(anna.is(new UserId("Anna"))).isFalse();
        assertThat(anna.is((UserId) null)).isFalse();
    }

    @Test
    void is_found_in_a_text_by_name_address_and_id_whatever_the_case_of_names() {
        assertThat(anna.areIn("Hon heter ANNA EK.")).isTrue();
        assertThat(anna.areIn("ann@acme.example")).isTrue();
        assertThat(anna.areIn("(anna)")).isTrue();
        assertThat(anna.areIn("ANNA")).as("an id is compared as it is").isFalse();
        assertThat(anna.areIn("Bo")).isFalse();
    }

    @Test
    void a_part_of_another_word_is_nobody_until_a_whole_one_comes() {
        assertThat(anna.areIn("Anna Eklund")).isFalse();
        assertThat(anna.areIn("joann@acme.example")).isFalse();
        assertThat(anna.areIn("annan, sedan anna")).isTrue();
        assertThat(anna.areIn("1anna")).isFalse();
        assertThat(anna.areIn("anna1")).isFalse();
    }

    @Test
    void a_short_id_is_a_word_like_any_other() {
        assertThat(PersonTraces.of(UserKey.of("acme", "bo1"), List.of()).areIn("bo1"))
                .isFalse();
    }

    @Test
    void a_cell_is_the_person_s_if_nothing_else_is_in_it() {
        assertThat(List.of("anna", " anna ", "ANNA EK", "ann@ACME.example ")).allMatch(anna::fill);
        assertThat(List.of("ANNA", "anna ek!", "")).noneMatch(anna::fill);
    }

    @Test
    void a_word_of_the_name_or_the_address_is_a_part_of_it() {
        assertThat(List.of("EK", " anna ", "acme.example", "anna ek")).allMatch(anna::arePartlyIn);
        assertThat(List.of("", " ", "e", "an", "anna ek!", "nn@acme")).noneMatch(anna::arePartlyIn);
    }

    @Test
    void more_may_be_known() {
        assertThat(anna.with(List.of("A@B.example")).fill("a@b.example")).isTrue();
        assertThat(anna.with(List.of("A@B.example")).fill("Anna Ek")).isTrue();
        assertThat(anna.fill("a@b.example")).isFalse();
    }

    @Test
    void says_nothing_of_the_person_by_mistake() {
        assertThat(anna).hasToString("PersonTraces[2]");
    }
}
