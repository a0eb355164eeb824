package dev.footbridge.jdbc.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.tenant.UserKey;
import java.util.function.Supplier;

/** One node on which refusals are tried: nothing may be stored, posted or mailed by them. */
final class NothingHappens implements AutoCloseable {
    private final Surroundings around = new Surroundings();
    private final TwoNodes nodes = TwoNodes.over(Engine.H2.newDatabase(), around);
    private final UserKey user = around.newUser();

    UserKey user() {
        return user;
    }

    TwoNodes nodes() {
        return nodes;
    }

    /** Runs something and makes sure that every table, limits and audit among them, stands as before. */
    <T> T by(Supplier<T> attempt) {
        String before = nodes.rows().everything();
        int mails = around.mailer.all().size();
        T result = attempt.get();
        assertThat(nodes.rows().everything().equals(before))
                .as("the tables stand as before")
                .isTrue();
        assertThat(nodes.node(0).outboxWorker().runOnce()).as("outbox work").isZero();
        assertThat(around.mailer.all()).as("mails").hasSize(mails);
        return result;
    }

    @Override
    public void close() {
        nodes.close();
    }
}
