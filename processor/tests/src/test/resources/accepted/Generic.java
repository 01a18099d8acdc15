package accepted;

import dev.ipckit.annotation.RemoteInterface;
import java.util.List;
import java.util.Map;

@RemoteInterface
interface Generic {
    @SuppressWarnings("unchecked")
    void varargs(Box<String>... boxes);

    @SuppressWarnings("unchecked")
    void arrays(Box<String>[]... boxes);

    Box<Box<List<Map<String, int[]>>>> deep(Either<String, Box<Integer>> either, Id<Generic> phantom);

    record Box<T>(T value) {}

    record Either<L, R>(L left, R right, Box<L> boxed, List<R> list) {}

    record Id<T>(long value) {}
}
