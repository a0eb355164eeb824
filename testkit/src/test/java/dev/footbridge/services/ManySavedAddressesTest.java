package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.footbridge.Answer;
import dev.footbridge.Footbridge;
import dev.footbridge.SavedAddresses;
import dev.footbridge.SavedAddresses.Replacement;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.EventKind;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.ProvisioningStore;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Addresses of many at once: everybody gets the answer that he would get alone. */
class ManySavedAddressesTest {
    private static final EmailAddress FIRST = EmailAddress.of("first@acme.example");
    private static final EmailAddress SECOND = EmailAddress.of("second@acme.example");

    private final Product product = new Product();
    private final UserKey chief = product.administrator("chief");
    private final UserKey anna = product.person("anna", "");
    private final UserKey bo = product.person("bo", "");
    private final UserKey clara = product.person("clara", "");

    @Test
    void T3_each_is_saved_with_an_entry_of_its_own_and_nothing_is_sent() {
        assertThat(outcomes(product.footbridge, to(anna, null, FIRST), to(bo, null, SECOND)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("anna", "first@acme.example", "bo", "second@acme.example"));
        assertThat(product.happenedTo(anna)).containsExactly(EventKind.ADDRESS_SAVED);
        assertThat(product.happenedTo(bo)).containsExactly(EventKind.ADDRESS_SAVED);
        assertThat(product.footbridge.outboxWorker().runOnce()).isZero();
    }

    @Test
    void one_who_is_refused_is_refused_alone() {
        product.link(bo);
        UserKey nobody = new UserKey(Product.ACME, new UserId("nobody"));
        UserKey clock = product.user("clock", "", SignInKind.INTERNAL_ONLY, true, false);
        assertThat(outcomes(
                        product.footbridge,
                        to(chief, null, FIRST),
                        to(anna, null, FIRST),
                        to(bo, null, FIRST),
                        to(clara, FIRST, null),
                        to(nobody, null, FIRST),
                        to(clock, null, FIRST)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "chief", Refusal.FORBIDDEN.name(),
                        "anna", "first@acme.example",
                        "bo", Refusal.ALREADY_LINKED.name(),
                        "clara", "none",
                        "nobody", Refusal.NOT_FOUND.name(),
                        "clock", Refusal.FORBIDDEN.name()));
        assertThat(product.happenedTo(clara)).isEmpty();
    }

    @Test
    void whoever_was_changed_since_the_file_was_looked_at_is_left_alone_and_doing_it_again_writes_nothing() {
        outcomes(product.footbridge, to(anna, null, FIRST));
        assertThat(outcomes(product.footbridge, to(anna, SECOND, null), to(bo, null, FIRST)))
                .containsEntry("anna", Refusal.CONFLICT.name())
                .containsEntry("bo", "first@acme.example");
        assertThat(outcomes(product.footbridge, to(anna, SECOND, FIRST), to(bo, null, FIRST)))
                .containsEntry("anna", "first@acme.example")
                .containsEntry("bo", "first@acme.example");
        assertThat(product.happenedTo(anna)).hasSize(1);
        assertThat(product.happenedTo(bo)).hasSize(1);
    }

    @Test
    void C5_whoever_is_changed_between_the_reading_and_the_writing_is_decided_about_again() {
        AtomicInteger times = new AtomicInteger();
        Footbridge node = product.over(whileSaving(() -> {
            if (times.getAndIncrement() == 0) {
                product.link(anna);
                outcomes(product.footbridge, to(clara, null, SECOND));
            }
        }));
        assertThat(outcomes(node, to(anna, null, FIRST), to(bo, null, FIRST), to(clara, null, SECOND)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "anna", Refusal.ALREADY_LINKED.name(),
                        "bo", "first@acme.example",
                        "clara", "second@acme.example"));
        assertThat(product.happenedTo(clara)).containsExactly(EventKind.ADDRESS_SAVED);
        assertThat(times).hasValue(1);
    }

    @Test
    void nobody_is_nothing() {
        assertThat(outcomes(product.footbridge)).isEmpty();
    }

    private static Replacement to(UserKey user, @Nullable EmailAddress expected, @Nullable EmailAddress next) {
        return new Replacement(user.user(), expected, next);
    }

    /** The saved address of everybody, or why it was not saved. */
    private Map<String, String> outcomes(Footbridge footbridge, Replacement... wanted) {
        SavedAddresses addresses = footbridge.savedAddresses();
        ImmutableMap<UserId, Answer<Provisioning>> answers =
                addresses.replaceAll(Product.ACME, List.of(wanted), Product.administrating(chief));
        return answers.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().value(),
                        entry -> entry.getValue()
                                .refused()
                                .map(refused -> refused.refusal().name())
                                .orElseGet(() -> saved(entry.getValue().value().orElseThrow()))));
    }

    private static String saved(Provisioning provisioning) {
        EmailAddress address = provisioning.state().savedAddress();
        return address == null ? "none" : address.display();
    }

    private ProvisioningStore whileSaving(Runnable meanwhile) {
        ProvisioningStore store = product.world.provisioning();
        return (ProvisioningStore) Proxy.newProxyInstance(
                ProvisioningStore.class.getClassLoader(),
                new Class<?>[] {ProvisioningStore.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("saveAll")) {
                        meanwhile.run();
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
