package dev.footbridge;

import com.google.common.base.Ticker;
import dev.footbridge.tenant.TenantId;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Counts anew for everybody who asks while that is quick. Where it is not, what this node counted last is told for a
 * quarter of an hour, which is how often the background counts.
 *
 * @param <T> what is counted of a tenant
 */
final class Recount<T> {
    private static final long QUICK = Duration.ofMillis(200).toNanos();
    private static final long TOLD_FOR = Duration.ofMinutes(16).toNanos();

    private final Ticker ticker;
    private final Map<TenantId, Counted<T>> latest = new ConcurrentHashMap<>();

    Recount(Ticker ticker) {
        this.ticker = ticker;
    }

    /** @param question what else the count depends on; another one is counted anew */
    private record Counted<T>(T value, Object question, long at, long took) {
        boolean stillAnswers(Object asked, long now) {
            return took > QUICK && question.equals(asked) && now - at < TOLD_FOR;
        }
    }

    T of(TenantId tenant, Object question, Supplier<T> count) {
        Counted<T> told = latest.get(tenant);
        return told != null && told.stillAnswers(question, ticker.read())
                ? told.value()
                : anew(tenant, question, count);
    }

    T anew(TenantId tenant, Object question, Supplier<T> count) {
        long start = ticker.read();
        T value = count.get();
        long end = ticker.read();
        latest.put(tenant, new Counted<>(value, question, end, end - start));
        return value;
    }
}
