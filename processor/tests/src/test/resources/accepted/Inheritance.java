package accepted;

import dev.ipckit.annotation.RemoteInterface;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

interface Mapper<K, V> {
    Map<K, V> map(Map<K, V> map);

    default <T> T ignored(T t) {
        return t;
    }

    K[] array(K[] values);
}
