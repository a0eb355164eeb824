package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footbridge.Administration.DomainsAnswer;
import dev.footbridge.UserState;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.EventKind;
import dev.footbridge.spi.Employments;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the beginning and the end of an employment do by themselves. */
class ComersAndLeaversTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final String HERS = "anna@acme.example";

    private final Product product = new Product();
    private final Staffing staffing = new Staffing();
    private final UserKey chief = product.administrator("chief");
    private final UserKey anna = product.person("anna", "");

    @BeforeEach
    void office() {
        product.employments = staffing;
    }

    @Test
    void X2_a_link_outlives_the_last_day_by_five_days_and_then_ends_with_its_sessions() {
        product.link(anna);
        staffing.leaves(anna, today());
        removes();
        assertThat(state(anna)).isEqualTo(UserState.LINKED);
        product.passes(Duration.ofDays(5));
        removes();
        assertThat(state(anna)).isEqualTo(UserState.UNLINKED);
        assertThat(product.ended).containsExactly(anna);
        assertThat(product.happenedTo(anna)).first().isEqualTo(EventKind.LINK_REMOVED);
    }

    @Test
    void X2_another_round_finds_nothing_to_do() {
        product.link(anna);
        staffing.leaves(anna, today().minusDays(5));
        removes();
        removes();
        assertThat(product.ended).containsExactly(anna);
        assertThat(product.happenedTo(anna).stream().filter(EventKind.LINK_REMOVED::equals))
                .hasSize(1);
    }

    @Test
    void X2_who_was_never_linked_is_left_alone() {
        staffing.leaves(anna, today().minusDays(30));
        removes();
        assertThat(product.happenedTo(anna)).isEmpty();
        assertThat(product.ended).isEmpty();
    }

    @Test
    void X2_half_a_year_is_looked_back() {
        product.link(anna);
        staffing.leaves(anna, today().minusDays(180));
        removes();
        assertThat(state(anna)).isEqualTo(UserState.UNLINKED);
    }

    @Test
    void X3_the_invitation_goes_at_nine_in_the_morning_of_the_day_before() {
        saved(anna, HERS);
        LocalDate dayBefore = today().plusDays(1);
        staffing.begins(anna, dayBefore.plusDays(1));
        invites();
        assertThat(mails()).isZero();
        product.passes(Duration.between(
                product.now(), dayBefore.atTime(8, 59).atZone(STOCKHOLM).toInstant()));
        invites();
        assertThat(mails()).isZero();
        product.passes(Duration.ofMinutes(1));
        invites();
        invites();
        assertThat(mails()).isEqualTo(1);
        assertThat(state(anna)).isEqualTo(UserState.AWAITING_VERIFICATION);
    }

    @Test
    void X3_whose_address_becomes_known_on_the_day_before_is_invited_at_once() {
        product.passes(Duration.between(
                product.now(),
                today().plusDays(1).atTime(6, 0).atZone(STOCKHOLM).toInstant()));
        saved(anna, HERS);
        staffing.begins(anna, today().plusDays(1));
        invites();
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void X3_who_has_begun_already_is_invited_at_once() {
        saved(anna, HERS);
        staffing.begins(anna, today().minusDays(3));
        invites();
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void X3_without_a_saved_address_nobody_is_invited() {
        staffing.begins(anna, today());
        invites();
        assertThat(product.happenedTo(anna)).isEmpty();
    }

    @Test
    void X3_before_the_preparation_nobody_is_invited() {
        TenantId later = new TenantId("later");
        product.footbridge.ensureTenant(Tenant.fresh(later, "Later AB", STOCKHOLM, Locale.ENGLISH, product.now()));
        assertThat(product.world.tenants().find(later).orElseThrow().phase()).isEqualTo(Phase.NOT_STARTED);
        product.employments = new Employments() {
            @Override
            public ImmutableList<Ended> ended(TenantId tenant, LocalDate from, LocalDate to) {
                return ImmutableList.of();
            }

            @Override
            public ImmutableList<Beginning> beginning(TenantId tenant, LocalDate from, LocalDate to) {
                assertThat(tenant).isNotEqualTo(later);
                return ImmutableList.of();
            }
        };
        invites();
    }

    @Test
    void X3_an_address_that_is_not_allowed_any_more_is_not_used() {
        saved(anna, HERS);
        assertThat(product.footbridge
                        .administration()
                        .changeAllowedDomains(Product.ACME, List.of("other.example"), Product.administrating(chief)))
                .isInstanceOf(DomainsAnswer.Stored.class);
        staffing.begins(anna, today());
        invites();
        assertThat(mails()).isZero();
    }

    @Test
    void what_goes_wrong_with_one_tenant_does_not_keep_the_others_waiting() {
        TenantId broken = new TenantId("a-broken-one");
        product.footbridge.ensureTenant(Tenant.fresh(broken, "Broken AB", STOCKHOLM, Locale.ENGLISH, product.now())
                .inPhase(Phase.PREPARATION, product.now()));
        saved(anna, HERS);
        staffing.begins(anna, today());
        List<TenantId> asked = new ArrayList<>();
        product.employments = new Employments() {
            @Override
            public ImmutableList<Ended> ended(TenantId tenant, LocalDate from, LocalDate to) {
                return ImmutableList.of();
            }

            @Override
            public ImmutableList<Beginning> beginning(TenantId tenant, LocalDate from, LocalDate to) {
                asked.add(tenant);
                if (tenant.equals(broken)) {
                    throw new IllegalStateException("the personnel office is closed");
                }
                return staffing.beginning(tenant, from, to);
            }
        };
        assertThatThrownBy(this::invites).isInstanceOf(IllegalStateException.class);
        assertThat(asked).contains(broken, Product.ACME);
        assertThat(mails()).isEqualTo(1);
    }

    private void removes() {
        product.footbridge.comersAndLeavers().removeLinks();
    }

    private void invites() {
        product.footbridge.comersAndLeavers().invite();
    }

    private int mails() {
        product.mails();
        return product.mailer.countTo(EmailAddress.of(HERS));
    }

    private void saved(UserKey user, String address) {
        assertThat(product.footbridge
                        .savedAddresses()
                        .replace(user, null, EmailAddress.of(address), Product.administrating(chief)))
                .isNotNull();
    }

    private UserState state(UserKey user) {
        return product.footbridge
                .selfService()
                .status(user)
                .value()
                .orElseThrow()
                .state();
    }

    private LocalDate today() {
        return product.now().atZone(STOCKHOLM).toLocalDate();
    }
}
