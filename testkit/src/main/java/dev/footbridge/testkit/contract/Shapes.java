package dev.footbridge.testkit.contract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.account.AccountKey;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Origin;
import dev.footbridge.provisioning.Pending;
import dev.footbridge.provisioning.Proof;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.provisioning.Verified;
import dev.footbridge.readiness.Counts;
import dev.footbridge.readiness.DepartmentCounts;
import dev.footbridge.readiness.Forecast;
import dev.footbridge.readiness.Funnel;
import dev.footbridge.readiness.History;
import dev.footbridge.readiness.LinkedOnDay;
import dev.footbridge.readiness.Readiness;
import dev.footbridge.readiness.Reason;
import dev.footbridge.readiness.WeeklyReport;
import dev.footbridge.verification.Challenge;
import dev.footbridge.verification.KeyedHash;
import dev.footbridge.verification.Usage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Every shape that a state can have, with addresses and accounts of their own; instants are whole milliseconds. */
final class Shapes {
    static final Instant ANY_TIME = Instant.parse("2026-03-29T00:59:59.999Z");

    private Shapes() {}

    /** 41 of 57 are linked, with a plan, a forecast and a department that is behind. */
    static WeeklyReport weeklyReport() {
        LocalDate monday = LocalDate.parse("2026-03-02");
        History history = new History(IntStream.rangeClosed(0, 14)
                .mapToObj(day -> new LinkedOnDay(monday.plusDays(day), 13 + 2 * day, 57))
                .collect(ImmutableList.toImmutableList()));
        ImmutableMap<String, Counts> departments = ImmutableMap.of(
                "Lager & drift", Counts.of(Map.of(Reason.LINKED, 11, Reason.NEVER_ASKED, 16)),
                "", Counts.of(Map.of(Reason.LINKED, 30)));
        Counts all = departments.values().stream().reduce(Counts.none(), Counts::plus);
        return WeeklyReport.of(
                new Readiness(
                        ANY_TIME,
                        all,
                        DepartmentCounts.of(departments),
                        new Funnel(57, 41, 41, 41),
                        history,
                        Forecast.of(history)),
                ANY_TIME);
    }

    static ImmutableList<ProvisioningState> all() {
        ImmutableList.Builder<ProvisioningState> shapes = ImmutableList.builder();
        for (UnlinkReason reason : UnlinkReason.values()) {
            shapes.add(new Unlinked(null, reason), new Unlinked(Scene.address(), reason));
        }
        shapes.addAll(pending());
        shapes.add(linked(Scene.address(), account()));
        for (Pending replacement : pending()) {
            shapes.add(new Linked(Scene.address(), account(), ANY_TIME, proof(Proof.Kind.LINK), replacement));
        }
        for (Proof.Kind kind : Proof.Kind.values()) {
            shapes.add(new Linked(Scene.address(), account(), ANY_TIME, proof(kind), null));
        }
        return shapes.build();
    }

    private static ImmutableList<Pending> pending() {
        ImmutableList.Builder<Pending> shapes = ImmutableList.builder();
        Challenge code = challenge(Challenge.Kind.CODE, 0);
        Challenge second = challenge(Challenge.Kind.CODE, 30);
        Challenge link = challenge(Challenge.Kind.LINK, 60);
        for (Origin origin : Origin.values()) {
            shapes.add(awaiting(origin, 0, null, code));
            shapes.add(awaiting(origin, 4, Scene.address(), code, second));
            shapes.add(awaiting(origin, 5, null, link, second));
            shapes.add(awaiting(origin, 1, Scene.address(), code, second, link));
        }
        for (AccountRefusal refusal : AccountRefusal.values()) {
            shapes.add(new Verified(Scene.address(), ANY_TIME, proof(Proof.Kind.CODE), refusal, Scene.address()));
        }
        for (Proof.Kind kind : Proof.Kind.values()) {
            shapes.add(new Verified(Scene.address(), ANY_TIME, proof(kind), null, null));
        }
        return shapes.build();
    }

    private static AwaitingVerification awaiting(
            Origin origin, int wrongTries, @Nullable EmailAddress saved, Challenge... challenges) {
        return new AwaitingVerification(Scene.address(), ImmutableList.copyOf(challenges), wrongTries, origin, saved);
    }

    static AwaitingVerification awaiting(EmailAddress address) {
        Challenge code = challenge(Challenge.Kind.CODE, 0);
        return new AwaitingVerification(address, ImmutableList.of(code), 0, Origin.SELF, null);
    }

    /** With challenges that last until then. */
    static AwaitingVerification until(Instant end, AwaitingVerification state) {
        return new AwaitingVerification(
                state.address(),
                state.challenges().stream()
                        .map(it -> new Challenge(it.id(), it.kind(), it.hash(), it.sentAt(), end))
                        .collect(ImmutableList.toImmutableList()),
                state.wrongTries(),
                state.origin(),
                state.savedAddress());
    }

    static AwaitingVerification awaitingLink(EmailAddress address) {
        Challenge link = challenge(Challenge.Kind.LINK, 0);
        return new AwaitingVerification(address, ImmutableList.of(link), 0, Origin.ADMIN, null);
    }

    static Verified refused(EmailAddress address) {
        return new Verified(address, ANY_TIME, proof(Proof.Kind.CODE), AccountRefusal.AMBIGUOUS, null);
    }

    static Verified verified(EmailAddress address) {
        return new Verified(address, ANY_TIME, proof(Proof.Kind.CODE), null, null);
    }

    static Linked linked(EmailAddress address, AccountKey account) {
        return new Linked(address, account, ANY_TIME, proof(Proof.Kind.CODE), null);
    }

    static Linked linked(EmailAddress address, AccountKey account, Pending replacement) {
        return new Linked(address, account, ANY_TIME, proof(Proof.Kind.CODE), replacement);
    }

    static AccountKey account() {
        return AccountKey.of("https://idp.example/realms/a", "sub-" + UUID.randomUUID());
    }

    static ImmutableList<Usage> usages(Instant at) {
        Instant earlier = at.minus(Duration.ofMinutes(7));
        return ImmutableList.of(
                Usage.none(),
                new Usage(ImmutableList.of(at), null, 0),
                new Usage(ImmutableList.of(earlier, earlier.plusMillis(1), at), earlier, 9),
                new Usage(ImmutableList.of(), at, 10));
    }

    private static Proof proof(Proof.Kind kind) {
        return new Proof(kind, kind == Proof.Kind.DOMAIN ? null : UUID.randomUUID());
    }

    private static Challenge challenge(Challenge.Kind kind, int secondsLater) {
        Instant sentAt = ANY_TIME.plusSeconds(secondsLater);
        KeyedHash hash = new KeyedHash("key-2026", "0123456789abcdef".repeat(4));
        return new Challenge(UUID.randomUUID(), kind, hash, sentAt, sentAt.plus(Duration.ofMinutes(15)));
    }
}
