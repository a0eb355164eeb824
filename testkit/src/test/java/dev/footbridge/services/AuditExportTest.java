package dev.footbridge.services;

import static dev.footbridge.services.Product.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.footbridge.Footbridge;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.chain.ChainHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Where an export ends: who reads it over HTTP learns of a fault only by a stream that was not closed. */
class AuditExportTest {
    private final Product product = new Product();
    private final SealedStore store = new SealedStore(product.world.auditChain());
    private final Footbridge footbridge = product.over(store);

    /** Notes whether somebody said that this was all. */
    private static final class Reader extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void O1_half_an_export_does_not_look_like_a_whole_one() {
        store.write(product.world.audit(), ACME, 450);
        ChainHead head = footbridge.auditSealer().seal(ACME);
        AtomicInteger pages = new AtomicInteger();
        store.shown = links -> {
            if (pages.incrementAndGet() > 1) {
                throw new IllegalStateException("The connection is lost");
            }
            return links;
        };
        Reader reader = new Reader();
        assertThatIllegalStateException()
                .isThrownBy(() -> footbridge.auditProof().export(head, Actor.system(), reader));
        assertThat(reader.size()).isPositive();
        assertThat(reader.closed).isFalse();
    }

    @Test
    void O1_a_whole_export_is_closed() throws IOException {
        store.write(product.world.audit(), ACME, 3);
        Reader reader = new Reader();
        footbridge.auditProof().export(footbridge.auditSealer().seal(ACME), Actor.system(), reader);
        assertThat(reader.closed).isTrue();
    }
}
