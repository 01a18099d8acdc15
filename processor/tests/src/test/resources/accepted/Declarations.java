package accepted;

import dev.ipckit.annotation.RemoteInterface;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;

/** An annotation that is not JSpecify's and annotates declarations. */
@RemoteInterface
public interface Declarations {
    @Nullable
    String find(@Nullable String name, @Nullable Integer age, @Nullable List<String> list, @Nullable int[] array);

    @Nullable
    Declarations self(@Nullable Declarations other, @Nullable Color color);

    record Person(@Nullable String name, @Nullable Person boss, @Nullable Long id) {}

    void send(Person person, @Nullable Person other);

    enum Color {
        RED
    }

    @Target({ElementType.PARAMETER, ElementType.METHOD})
    @interface Nullable {}
}
