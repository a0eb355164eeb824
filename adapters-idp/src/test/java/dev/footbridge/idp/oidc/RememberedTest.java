package dev.footbridge.idp.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.footbridge.idp.ProviderUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class RememberedTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofMinutes(10));

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger fetches = new AtomicInteger();
    private final CountDownLatch fetching = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private volatile boolean slow;
    private volatile boolean down;
    private final Remembered<String> remembered =
            new Remembered<>("It", Duration.ofMinutes(10), Duration.ofHours(1), now -> fetched());

    private String fetched() throws ProviderUnavailableException {
        int number = fetches.incrementAndGet();
        fetching.countDown();
        try {
            assertThat(!slow || goOn.await(8, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (down) {
            throw new ProviderUnavailableException("down");
        }
        return "value " + number;
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void many_threads_that_need_it_first_fetch_it_once() throws Exception {
        slow = true;
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            answers.add(threads.submit(() -> remembered.get(NOW)));
        }
        fetching.await();
        goOn.countDown();
        for (Future<String> answer : answers) {
            assertThat(answer.get()).isEqualTo("value 1");
        }
        assertThat(fetches).hasValue(1);
    }

    @Test
    void nobody_waits_for_a_new_one_while_the_old_one_will_do() throws Exception {
        remembered.get(NOW);
        slow = true;
        Future<String> renewing = threads.submit(() -> remembered.get(LATER));
        while (fetches.get() < 2) {
            Thread.onSpinWait();
        }
        assertThat(remembered.get(LATER)).isEqualTo("value 1");
        goOn.countDown();
        assertThat(renewing.get()).isEqualTo("value 2");
        assertThat(fetches).hasValue(2);
    }

    @Test
    void many_threads_that_miss_something_renew_it_once_and_all_get_the_new_one() throws Exception {
        String old = remembered.get(NOW);
        slow = true;
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            answers.add(threads.submit(() -> remembered.renewed(old, NOW)));
        }
        goOn.countDown();
        for (Future<String> answer : answers) {
            assertThat(answer.get()).isEqualTo("value 2");
        }
        assertThat(fetches).hasValue(2);
    }

    @Test
    void after_a_failure_there_is_a_pause_with_and_without_an_old_one() throws Exception {
        down = true;
        assertThatExceptionOfType(ProviderUnavailableException.class).isThrownBy(() -> remembered.get(NOW));
        assertThatExceptionOfType(ProviderUnavailableException.class).isThrownBy(() -> remembered.get(NOW));
        assertThat(fetches).hasValue(1);
        down = false;
        Instant up = NOW.plusSeconds(5);
        assertThat(remembered.get(up)).isEqualTo("value 2");
        down = true;
        Instant stale = up.plus(Duration.ofMinutes(10));
        assertThat(remembered.get(stale)).isEqualTo("value 2");
        assertThat(remembered.get(stale.plusSeconds(4))).isEqualTo("value 2");
        assertThat(fetches).hasValue(3);
    }

    @Test
    void renewal_that_fails_leaves_the_old_one() throws Exception {
        String old = remembered.get(NOW);
        down = true;
        assertThat(remembered.renewed(old, NOW)).isEqualTo("value 1");
        assertThat(remembered.get(NOW)).isEqualTo("value 1");
    }
}
