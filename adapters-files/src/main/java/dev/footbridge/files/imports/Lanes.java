package dev.footbridge.files.imports;

import com.google.common.collect.Lists;
import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Portions of a list side by side, so that the database writes one while another is decided. */
final class Lanes implements AutoCloseable {
    private final int number;
    private final ListeningExecutorService threads;

    private Lanes(int number, ListeningExecutorService threads) {
        this.number = number;
        this.threads = threads;
    }

    /** The caller's own thread, and with it the transaction that it may be in. */
    static Lanes own() {
        return new Lanes(1, MoreExecutors.newDirectExecutorService());
    }

    static Lanes of(int number) {
        return new Lanes(
                number,
                MoreExecutors.listeningDecorator(Executors.newFixedThreadPool(
                        number,
                        new ThreadFactoryBuilder()
                                .setNameFormat("footbridge-import-%d")
                                .setDaemon(true)
                                .build())));
    }

    int number() {
        return number;
    }

    /**
     * What the work makes of each, in order. A fault of one portion is thrown when all are over.
     *
     * @param work makes as many of a portion as there are in it
     */
    <T, R> List<R> each(List<T> all, Function<List<T>, ? extends List<R>> work) throws InterruptedException {
        if (all.isEmpty()) {
            return List.of();
        }
        List<Callable<List<R>>> portions = new ArrayList<>();
        for (List<T> portion : Lists.partition(all, (all.size() + number - 1) / number)) {
            portions.add(() -> List.copyOf(work.apply(portion)));
        }
        List<R> made = new ArrayList<>();
        for (Future<List<R>> portion : threads.invokeAll(portions)) {
            made.addAll(done(portion));
        }
        return made;
    }

    private static <R> List<R> done(Future<List<R>> portion) throws InterruptedException {
        try {
            return portion.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
