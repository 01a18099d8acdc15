package example;

import dev.ipckit.RemoteObject;
import dev.ipckit.annotation.BareMember;
import dev.ipckit.annotation.FixedSize;
import dev.ipckit.annotation.RemoteInterface;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as a foreign union has them. */
@RemoteInterface
public interface Settings {
    Value get(String name);

    sealed interface Value permits Numbers, Number, Text, Reference, Texts, Matrix, Range, Not, Both, Maybe {}

    @BareMember
    record Numbers(int[] values) implements Value {}

    @BareMember
    record Number(@Nullable Integer value) implements Value {}

    @BareMember
    record Text(String value) implements Value {}

    @BareMember
    record Reference(@Nullable RemoteObject value) implements Value {}

    @BareMember
    record Texts(List<String> values) implements Value {}

    @BareMember
    record Matrix(@FixedSize({2, 2}) float[][] values) implements Value {}

    record Range(int from, int to) implements Value {}

    @BareMember
    record Not(Value value) implements Value {}

    record Both(Value one, @Nullable Value other) implements Value {}

    @BareMember
    record Maybe(@Nullable Value value) implements Value {}
}
