package dev.footbridge.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/** A database that fails at the n-th thing it is asked to do, and says more in its message than may be told. */
final class FailingSource {
    static final String INDISCREET = "Key (tenant, address)=(t, " + Samples.ADDRESS.display() + ") already exists";

    private static final Set<String> STEPS = Set.of("executeUpdate", "executeBatch", "executeQuery", "commit");

    private final DataSource real;
    private final String sqlState;
    private int stepsLeft;

    /** @param step which one fails, from 1 */
    FailingSource(DataSource real, int step, String sqlState) {
        this.real = real;
        this.stepsLeft = step;
        this.sqlState = sqlState;
    }

    /** Whether the step has not been reached. */
    boolean isStillSound() {
        return stepsLeft > 0;
    }

    DataSource source() {
        return proxy(
                DataSource.class,
                (self, method, values) -> method.getName().equals("getConnection")
                        ? connection(real.getConnection())
                        : method.invoke(real, values));
    }

    private Connection connection(Connection connection) {
        return proxy(Connection.class, (self, method, values) -> {
            failOn(method.getName());
            Object result = call(() -> method.invoke(connection, values));
            return result instanceof PreparedStatement statement ? statement(statement) : result;
        });
    }

    private PreparedStatement statement(PreparedStatement statement) {
        return proxy(PreparedStatement.class, (self, method, values) -> {
            failOn(method.getName());
            return call(() -> method.invoke(statement, values));
        });
    }

    private void failOn(String method) throws SQLException {
        if (STEPS.contains(method) && --stepsLeft == 0) {
            throw new SQLException(INDISCREET, sqlState);
        }
    }

    /** A call by reflection. */
    @FunctionalInterface
    private interface Call {
        Object run() throws ReflectiveOperationException;
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.run();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(FailingSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
