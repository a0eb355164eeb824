package dev.footbridge.files.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.files.Company;
import dev.footbridge.files.imports.UserRegister.Replacement;
import dev.footbridge.files.imports.UserRegister.Stored;
import dev.footbridge.imports.Column;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link UserRegister} does. */
abstract class UserRegisterContract {
    private static final EmailAddress FIRST = EmailAddress.of("first@acme.example");
    private static final EmailAddress SECOND = EmailAddress.of("second@acme.example");

    private final Company company = new Company();
    private UserRegister register;
    private UserId anna;
    private UserId bo;

    /** The register over the company. */
    abstract UserRegister over(Company people);

    @BeforeEach
    void two_people_of_the_same_number() {
        register = over(company);
        anna = company.person("anna", "0042");
        bo = company.person("bo", "0042");
    }

    @Test
    void every_reference_is_answered_in_its_place() {
        assertThat(register.find(
                        Company.ACME,
                        List.of(
                                new UserReference(Column.USER, "bo"),
                                new UserReference(Column.USER, "nobody"),
                                new UserReference(Column.EMPLOYEE_NUMBER, "42"),
                                new UserReference(Column.EMPLOYEE_NUMBER, "0042"))))
                .extracting(users -> users.stream().map(RegisteredUser::id).toList())
                .containsExactly(List.of(bo), List.of(), List.of(), List.of(anna, bo));
    }

    @Test
    void nobody_of_another_tenant_is_found() {
        assertThat(register.find(new TenantId("other"), List.of(new UserReference(Column.USER, "anna"))))
                .containsExactly(ImmutableList.of());
    }

    @Test
    void an_address_is_stored_where_the_expected_one_still_stands() {
        assertThat(store(anna, null, FIRST)).isEqualTo(Stored.STORED);
        assertThat(store(anna, FIRST, SECOND)).isEqualTo(Stored.STORED);
        assertThat(company.saved(anna)).isEqualTo(SECOND);
        assertThat(store(anna, FIRST, null)).isEqualTo(Stored.CHANGED_MEANWHILE);
        assertThat(store(anna, null, FIRST)).isEqualTo(Stored.CHANGED_MEANWHILE);
        assertThat(company.saved(anna)).isEqualTo(SECOND);
        assertThat(store(anna, SECOND, null)).isEqualTo(Stored.STORED);
        assertThat(company.saved(anna)).isNull();
    }

    @Test
    void storing_the_same_again_is_no_conflict() {
        assertThat(store(anna, null, FIRST)).isEqualTo(Stored.STORED);
        assertThat(store(anna, null, FIRST)).isEqualTo(Stored.STORED);
        assertThat(store(anna, FIRST, null)).isEqualTo(Stored.STORED);
        assertThat(store(anna, FIRST, null)).isEqualTo(Stored.STORED);
    }

    @Test
    void nothing_is_stored_for_somebody_who_is_linked() {
        company.links(anna, "first@acme.example");
        assertThat(store(anna, null, SECOND)).isEqualTo(Stored.CHANGED_MEANWHILE);
        assertThat(register.holders(Company.ACME, Set.of(FIRST, SECOND))).containsOnlyKeys(FIRST);
    }

    @Test
    void D2_a_domain_that_is_not_allowed_is_not_stored() {
        company.allow("else.example");
        assertThat(store(anna, null, FIRST)).isEqualTo(Stored.DOMAIN_NOT_ALLOWED);
        assertThat(company.saved(anna)).isNull();
    }

    private Stored store(UserId user, @Nullable EmailAddress expected, @Nullable EmailAddress next) {
        return register.store(Company.ACME, List.of(new Replacement(user, expected, next)), Company.ADMINISTRATOR)
                .get(0);
    }
}
