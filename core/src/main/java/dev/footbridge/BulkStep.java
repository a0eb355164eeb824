package dev.footbridge;

import dev.footbridge.audit.Actor;
import dev.footbridge.bulk.BulkJob;
import dev.footbridge.bulk.Result;
import dev.footbridge.bulk.SkipReason;
import dev.footbridge.bulk.Verdict;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.spi.BulkJobStore.Recipient;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.tenant.UserKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a job does for one user. The mail's id is known beforehand and is written with the challenge in one transaction, so
 * whoever comes after a crash, or beside another node, finds that it is there and makes no second one.
 */
final class BulkStep {
    private final Parts parts;
    private final Ledger ledger;
    private final BulkJob job;
    private final Recipient recipient;
    private @Nullable SkipReason skip;
    private int mails;

    BulkStep(Parts parts, Ledger ledger, BulkJob job, Recipient recipient) {
        this.parts = parts;
        this.ledger = ledger;
        this.job = job;
        this.recipient = recipient;
    }

    /** @return what to keep, or the refusal of a limit that others have used up: later there is room again */
    Answer<Result> take() {
        if (isInOutbox()) {
            return Answer.granted(result(Result.Kind.QUEUED, ""));
        }
        UserKey user = new UserKey(job.tenant(), recipient.user());
        Optional<DirectoryUser> person = parts.directory().find(user);
        if (person.isEmpty()) {
            return Answer.granted(result(Result.Kind.SKIPPED, SkipReason.GONE.name()));
        }
        Actor actor = Actor.administrator(job.startedBy(), Actor.Channel.JOB, null);
        Answer<Ledger.Written> written = ledger.write(user, actor, snapshot -> plan(snapshot, person.get()));
        written.value().ifPresent(kept -> mails = kept.plan().outbox().size());
        // Asked again even after a "no": another node may have been quicker with the same mail.
        return isInOutbox() ? Answer.granted(result(Result.Kind.QUEUED, "")) : withoutMail(written);
    }

    /** How many mails this step has made, with the notices to other addresses (A8): the pace is that of them all. */
    int mails() {
        return mails;
    }

    private Answer<Result> withoutMail(Answer<Ledger.Written> written) {
        if (skip != null) {
            return Answer.granted(result(Result.Kind.SKIPPED, skip.name()));
        }
        Refused refused = written.refused().orElse(Refused.of(Refusal.UNAVAILABLE));
        return refused.refusal() == Refusal.RATE_LIMITED
                ? Answer.denied(refused)
                : Answer.granted(result(Result.Kind.FAILED, refused.refusal().name()));
    }

    private Plan plan(Snapshot snapshot, DirectoryUser person) {
        skip = null;
        if (!snapshot.tenant().phase().opensProvisioning()) {
            return Plan.refuse(snapshot, Refusal.PHASE_CLOSED);
        }
        Verdict verdict = new BulkJudge(parts)
                .judge(snapshot.tenant(), person, snapshot.provisioning(), job.startedBy(), snapshot.now());
        if (verdict instanceof Verdict.Skip skipped) {
            skip = skipped.reason();
            return Plan.refuse(snapshot, Refusal.CONFLICT);
        }
        return send(snapshot, (Verdict.Mail) verdict);
    }

    private Plan send(Snapshot snapshot, Verdict.Mail mail) {
        Plan plan = new Issuing(parts)
                .planLink(
                        snapshot,
                        mail.address(),
                        recipient.mail(),
                        Replace.NOTHING,
                        new Limits(parts).bulkSend(snapshot.provisioning().key(), mail.address()));
        return new PersonNotices(parts).ofSending(plan, snapshot, mail.address());
    }

    private boolean isInOutbox() {
        return parts.outbox().delivery(recipient.mail()).isPresent();
    }

    private Result result(Result.Kind kind, String reason) {
        return new Result(recipient.user(), kind, reason);
    }
}
