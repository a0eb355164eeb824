package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.BackgroundWork;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.spi.Outbox;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.Eventually;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BackgroundWorkTest {
    private static final EmailAddress HERS = EmailAddress.of("anna@acme.example");

    @Test
    void a_code_asked_for_is_mailed_and_after_closing_nothing_is() {
        Product product = new Product();
        UserKey anna = product.person("anna", "");
        BackgroundWork work = product.footbridge.startBackgroundWork();
        try (work) {
            product.footbridge.selfService().requestCode(anna, HERS.display(), Product.by(anna));
            Eventually.holds("the mail", () -> product.mailer.countTo(HERS) == 1);
        }
        product.passes(Duration.ofHours(1));
        product.footbridge.selfService().requestCode(anna, HERS.display(), Product.by(anna));
        assertThat(product.mailer.countTo(HERS)).isEqualTo(1);
        assertThat(product.footbridge.outboxWorker().runOnce()).isEqualTo(1);
    }

    @Test
    void a_fault_does_not_end_the_work() {
        AtomicInteger claims = new AtomicInteger();
        Product product = new Product(outbox -> (Outbox) Proxy.newProxyInstance(
                Outbox.class.getClassLoader(), new Class<?>[] {Outbox.class}, (proxy, method, arguments) -> {
                    if (claims.incrementAndGet() == 1) {
                        throw new IllegalStateException("the database is away");
                    }
                    return method.invoke(outbox, arguments);
                }));
        UserKey anna = product.person("anna", "");
        BackgroundWork work = product.footbridge.startBackgroundWork();
        try (work) {
            Eventually.holds("the fault", () -> claims.get() > 0);
            product.footbridge.selfService().requestCode(anna, HERS.display(), Product.by(anna));
            Eventually.holds("the mail", () -> product.mailer.countTo(HERS) == 1);
        }
    }
}
