package dev.footbridge;

import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import java.util.Optional;
import java.util.function.Function;

/** What a service answers: a value, or an expected "no". Faults are exceptions. */
public sealed interface Answer<T> {
    record Granted<T>(T result) implements Answer<T> {}

    record Denied<T>(Refused why) implements Answer<T> {}

    static <T> Answer<T> granted(T value) {
        return new Granted<>(value);
    }

    static <T> Answer<T> denied(Refused why) {
        return new Denied<>(why);
    }

    static <T> Answer<T> denied(Refusal why) {
        return denied(Refused.of(why));
    }

    default Optional<T> value() {
        return this instanceof Granted<T> granted ? Optional.of(granted.result()) : Optional.empty();
    }

    default Optional<Refused> refused() {
        return this instanceof Denied<T> denied ? Optional.of(denied.why()) : Optional.empty();
    }

    default <R> Answer<R> then(Function<? super T, Answer<R>> next) {
        if (this instanceof Granted<T> granted) {
            return next.apply(granted.result());
        }
        return denied(((Denied<T>) this).why());
    }
}
