package org.layoffledger.site;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/** Counts the statements that are prepared or created on any connection. */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCount implements BeanPostProcessor {

    private static final AtomicInteger STATEMENTS = new AtomicInteger();
    private static final AtomicInteger ROWS = new AtomicInteger();

    public int during(Runnable work) {
        int before = STATEMENTS.get();
        work.run();
        return STATEMENTS.get() - before;
    }

    /** How many rows are read from the database. */
    public int rowsDuring(Runnable work) {
        int before = ROWS.get();
        work.run();
        return ROWS.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource)) {
            return bean;
        }
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object result = call(bean, method, arguments);
                    return result instanceof Connection connection ? counting(connection) : result;
                });
    }

    private Connection counting(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")
                            || method.getName().equals("createStatement")) {
                        STATEMENTS.incrementAndGet();
                    }
                    Object result = call(connection, method, arguments);
                    return result instanceof PreparedStatement statement ? counting(statement) : result;
                });
    }

    private PreparedStatement counting(PreparedStatement statement) {
        return (PreparedStatement) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {PreparedStatement.class}, (proxy, method, arguments) -> {
                    Object result = call(statement, method, arguments);
                    return method.getName().equals("executeQuery") ? counting((ResultSet) result) : result;
                });
    }

    private ResultSet counting(ResultSet rows) {
        return (ResultSet) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ResultSet.class}, (proxy, method, arguments) -> {
                    Object result = call(rows, method, arguments);
                    if (method.getName().equals("next") && Boolean.TRUE.equals(result)) {
                        ROWS.incrementAndGet();
                    }
                    return result;
                });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
