package dev.footbridge.bulk;

import com.google.common.collect.ImmutableMap;
import dev.footbridge.bulk.Verdict.AddressSource;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a job would do if it began now.
 *
 * @param matching how many people the filter shows
 * @param examined how many of them were looked at; fewer only where the filter shows very many
 * @param mailed how many would get a mail, by where their address comes from; only those that occur
 * @param skipped how many would not, and why; only those that occur
 */
public record Preview(
        int matching,
        int examined,
        ImmutableMap<AddressSource, Integer> mailed,
        ImmutableMap<SkipReason, Integer> skipped) {

    public int mails() {
        return sum(mailed.values());
    }

    public int skips() {
        return sum(skipped.values());
    }

    private static int sum(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    /** Counts verdicts; for one thread. */
    public static final class Counting {
        private final Map<AddressSource, Integer> mailed = new EnumMap<>(AddressSource.class);
        private final Map<SkipReason, Integer> skipped = new EnumMap<>(SkipReason.class);
        private int examined;

        public void add(Verdict verdict) {
            examined++;
            if (verdict instanceof Verdict.Mail mail) {
                mailed.merge(mail.source(), 1, Integer::sum);
            } else if (verdict instanceof Verdict.Skip skip) {
                skipped.merge(skip.reason(), 1, Integer::sum);
            }
        }

        public int examined() {
            return examined;
        }

        public Preview of(int matching) {
            return new Preview(
                    Math.max(matching, examined), examined, ImmutableMap.copyOf(mailed), ImmutableMap.copyOf(skipped));
        }
    }
}
