package dev.footbridge.testkit.simulation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Puts a port behind the interruptions of one life of a node. */
final class Stoppable {
    private final Interruptions interruptions;
    private final NodeLife life;

    Stoppable(Interruptions interruptions, NodeLife life) {
        this.interruptions = interruptions;
        this.life = life;
    }

    /** A port of the database or of the host: its connection may be lost. */
    <T> T losable(Class<T> type, T port) {
        return wrapped(type, port, true);
    }

    /** A port that answers in words when it is in trouble. */
    <T> T answering(Class<T> type, T port) {
        return wrapped(type, port, false);
    }

    private <T> T wrapped(Class<T> type, T port, boolean losable) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        interruptions.around(life, method, losable, () -> invoke(port, method, arguments))));
    }

    private static @Nullable Object invoke(Object port, Method method, @Nullable Object @Nullable [] arguments) {
        try {
            return method.invoke(port, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new AssertionError("A port threw what it does not declare", e);
        } catch (IllegalAccessException e) {
            throw new AssertionError("Ports are public interfaces", e);
        }
    }
}
