package accepted;

import dev.ipckit.annotation.RemoteInterface;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

interface Base<E> {
    default E same(E element, Map<? super E, ? extends List<E[]>> map) {
        return element;
    }

    default <X extends Exception & Comparable<X>> void fail(Class<X> type) throws X, IOException {}
}

@RemoteInterface(delegate = true)
interface LocalMethods extends Base<@Nullable String> {
    int call();

    default @Nullable String @Nullable [] arrays(int[] @Nullable [] implementation, Map.@Nullable Entry<String, ?> entry) {
        return null;
    }

    @SuppressWarnings("rawtypes")
    default List raw(List... delegate) {
        return List.of(delegate);
    }

    @SuppressWarnings("unchecked")
    default <T> T pick(Function<T, ? extends T> f, T... all) {
        return f.apply(all[0]);
    }

    @Deprecated
    default void old() {}

    private void hidden() {}
}
