package org.guanhu.crm.shared.infrastructure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Listens to what a database is told: the text of statements and the values of parameters. */
public final class SqlSpy {

    private static final int SHORT = 4;
    private static final int ASCII = 127;

    private record Said(String method, String value) {}

    private final List<Said> heard = new CopyOnWriteArrayList<>();

    /** The same source, listened to. */
    DataSource on(DataSource source) {
        return listening(DataSource.class, source);
    }

    /**
     * What was heard so far that has one of the words in it; short ones count as whole values only,
     * since any hash may have them in it.
     */
    public List<String> heard(String... words) {
        return heard.stream()
                .filter(said -> Stream.of(words).anyMatch(word -> tells(said, word)))
                .map(said -> said.method() + " " + said.value())
                .toList();
    }

    private static boolean tells(Said said, String word) {
        boolean isTelling = word.length() > SHORT || word.codePointAt(0) > ASCII;
        return said.value().equals(word) || isTelling && said.value().contains(word);
    }

    /** How much was heard so far. */
    public int size() {
        return heard.size();
    }

    /** Forgets what was heard. */
    public void forget() {
        heard.clear();
    }

    private <T> T listening(Class<T> type, T real) {
        InvocationHandler handler =
                (proxy, method, arguments) -> {
                    note(real, method, arguments);
                    return wrapped(invoke(real, method, arguments));
                };
        return type.cast(
                Proxy.newProxyInstance(
                        SqlSpy.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private void note(Object real, Method method, Object... arguments) {
        if (arguments == null || !(real instanceof Connection || real instanceof Statement)) {
            return;
        }
        for (var argument : arguments) {
            if (argument instanceof byte[] bytes) {
                heard.add(new Said(method.getName(), new String(bytes, UTF_8)));
            } else if (argument != null) {
                heard.add(new Said(method.getName(), argument.toString()));
            }
        }
    }

    private static Object invoke(Object real, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private Object wrapped(Object result) {
        if (result instanceof PreparedStatement statement) {
            return listening(PreparedStatement.class, statement);
        }
        if (result instanceof Connection connection) {
            return listening(Connection.class, connection);
        }
        return result instanceof Statement statement
                ? listening(Statement.class, statement)
                : result;
    }
}
