package accepted;

import dev.ipckit.annotation.RemoteInterface;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

@RemoteInterface
interface Inheritance extends Left, Right, Mapper<String, List<Integer>>, Comparator<String>, Function<Integer, Long> {
    @Override
    boolean equals(Object other);

    @Override
    String toString();

    @Override
    int hashCode();
}

interface Top {
    CharSequence text();

    void close() throws Exception;

    Object nothing();
}

interface Left extends Top {
    @Override
    String text();

    @Override
    void close() throws IOException;

    void both(int x) throws IOException;

    @Override
    default Object nothing() {
        return "";
    }
}

interface Right extends Top {
    @Override
    void close() throws IOException, IllegalStateException;

    void both(int x);
}

/** Neither of two unrelated ones overrides the other, and each says a part of what holds. */
@RemoteInterface
interface Merged extends Wide, Narrow {}

interface Wide {
    CharSequence text() throws IOException, TimeoutException;

    Comparable<Integer> number() throws IOException;
}

interface Narrow {
    String text() throws FileNotFoundException, InterruptedException;

    Integer number() throws EOFException, FileNotFoundException;
}

interface Mapper<K, V> {
    Map<K, V> map(Map<K, V> map);

    default <T> T ignored(T t) {
        return t;
    }

    K[] array(K[] values);
}
