package example;

import dev.ipckit.annotation.Oneway;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.annotation.Serial;
import dev.ipckit.annotation.Timeout;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Generic interfaces that a remote one closes. */
final class Closings {
    private Closings() {}

    record User(String name, int age) implements Comparable<User> {
        @Override
        public int compareTo(User other) {
            return name.compareTo(other.name);
        }
    }

    interface Source<T extends @Nullable Object, E extends Exception> {
        T get(String key) throws E;

        default T first() throws E {
            return get("first");
        }
    }

    interface Readable<T extends @Nullable Object> extends Source<T, IOException> {
        List<T> all();

        Map<String, List<T>> grouped();
    }

    interface Writable<T extends Record & Comparable<T>> extends Readable<T> {
        void put(String key, T value);

        @SuppressWarnings("unchecked")
        void putAll(T... values);

        void fill(@Nullable T value);
    }

    interface Nested<T> extends Readable<List<T>> {}

    /** What is never null, whatever the variable stands for. */
    interface Strict<T extends @Nullable Object> {
        @NonNull
        T require(@NonNull T value, List<@NonNull T> list, @NonNull T @Nullable [] array, T maybe);

        Optional<@NonNull T> find();

        CompletableFuture<@NonNull T> later();

        Flow.Publisher<@NonNull T> stream(Half<T> half);

        default @NonNull T or(T value, @NonNull T other) {
            return value == null ? other : value;
        }

        default <X> @NonNull X both(@Nullable X value, @NonNull X other) {
            return value == null ? other : value;
        }
    }

    record Half<T extends @Nullable Object>(@NonNull T always, T sometimes) {}

    @RemoteInterface(delegate = true)
    interface StrictNames extends Strict<@Nullable String> {}

    interface Self<S extends Self<S>> {
        S self();
    }

    @RemoteInterface
    interface Users extends Writable<User> {
        @Override
        User get(String key) throws IOException;
    }

    @RemoteInterface
    interface OnceMore extends Users, Readable<User> {}

    @RemoteInterface
    interface MaybeNames extends Readable<@Nullable String> {}

    @RemoteInterface
    interface Lists extends Nested<Integer> {}

    @RemoteInterface
    interface Me extends Self<Me> {}

    @Serial
    interface Sink<T> {
        @Oneway
        void accept(T value);

        @Timeout(5)
        int size();
    }

    interface Answers<R extends @Nullable Object, P> {
        R answer(String question) throws IOException;

        P stream();
    }

    interface LaterAnswers<T extends @Nullable Object> extends Answers<CompletableFuture<T>, Flow.Publisher<User>> {}

    @RemoteInterface(delegate = true)
    interface LaterNames extends LaterAnswers<@Nullable String> {}

    @RemoteInterface
    interface LaterUsers extends LaterAnswers<User> {
        @Override
        CompletableFuture<User> answer(String question);
    }

    @RemoteInterface
    interface Lines extends Sink<String> {}
}
