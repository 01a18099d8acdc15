package example;

import dev.ipckit.annotation.RemoteInterface;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Member types that hide others of the same package, of the JDK, and what is inside of those. */
@RemoteInterface(delegate = true)
interface Hidden {
    example.Value value(Value value, example.Outer.Inner inner, Outer outer, Flow flow, Map map) throws example.Broken;

    List<example.Kind> kinds(Kind kind, example.Listener listener, Listener own, example.Outer.Deep.Er @Nullable [] deep);

    java.util.concurrent.Flow.Publisher<example.Value> stream(java.util.Map<String, example.Outer.Inner> map);

    CompletableFuture<example.Value> later();

    default java.util.Map.@Nullable Entry<String, example.Outer.Inner> entry(example.Kind kind) {
        return null;
    }

    record Value(int number) {}

    record Outer(example.Value value) {}

    record Flow(int number) {}

    record Map(int number) {}

    enum Kind {
        OWN
    }

    class Broken extends Exception {}

    @RemoteInterface
    interface Listener {
        void heard(example.Listener other);
    }
}

record Value(String text, Hidden.Value other) {}

final class Outer {
    record Inner(Hidden.Outer outer) {}

    static final class Deep {
        record Er(int number) {}

        private Deep() {}
    }

    private Outer() {}
}

enum Kind {
    BESIDE
}

class Broken extends Exception {
    Broken(String message) {
        super(message);
    }
}

@RemoteInterface
interface Listener {
    void heard();
}
