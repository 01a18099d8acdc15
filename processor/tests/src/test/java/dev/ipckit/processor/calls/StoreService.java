/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.RemoteObject;
import dev.ipckit.ServiceSpecificException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Does what {@link Store} says and remembers it. */
class StoreService implements Store {
    final List<String> log = new ArrayList<>();
    final List<@Nullable Listener> listeners = new ArrayList<>();

    @Override
    public void fail(String how) throws Failures.StoreException, IOException {
        switch (how) {
            case "full" ->
                throw new Failures.StoreFull(
                        "full up", 5, List.of(new Values.Point(1, 2)), true, new IllegalStateException());
            case "store" -> throw new Failures.StoreException(null);
            case "file" -> throw new FileNotFoundException("gone");
            case "specific" -> throw new ServiceSpecificException(77, "special");
            case "argument" -> throw new IllegalArgumentException("bad argument");
            default -> throw new ArithmeticException("undeclared");
        }
    }

    @Override
    public int failWithResult(String how) throws Failures.StoreFull {
        if (how.isEmpty()) {
            return 3;
        }
        throw new Failures.Unchecked(how.equals("null") ? null : 9);
    }

    @Override
    public void nulls(String text, List<String> list, Map<String, Values.Box<String>> map, Values.Node node) {
        log.add("nulls");
    }

    @Override
    @SuppressWarnings("NullAway")
    public String nullResult() {
        return null;
    }

    @Override
    public List<String> nullElement() {
        return Arrays.asList("a", null);
    }

    @Override
    public void later(String text) {
        log.add("later " + text);
    }

    @Override
    public int overload() {
        return 0;
    }

    @Override
    public int overload(int number) {
        return 1;
    }

    @Override
    public int overload(long number) {
        return 2;
    }

    @Override
    public int overload(List<String> texts) {
        return 3;
    }

    @Override
    public int overload(String... texts) {
        return 4;
    }

    @Override
    public void listen(Listener listener, @Nullable Listener other) {
        listeners.add(listener);
        listeners.add(other);
        listener.heard("hi");
    }

    @Override
    public Listener listener() {
        return text -> log.add("heard " + text);
    }

    @Override
    public @Nullable Listener nullableListener(boolean any) {
        return any ? listener() : null;
    }

    @Override
    public RemoteObject object(@Nullable RemoteObject object) {
        return object != null ? object : StoreStub.of(this);
    }

    @Override
    public Values.Point base(Values.Point value) {
        return new Values.Point(value.y(), value.x());
    }

    @Override
    public String covariant() {
        return "covariant";
    }

    @Override
    public void close() {
        log.add("close");
    }
}
