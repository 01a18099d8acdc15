/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends back what it gets. */
final class BareUnionsService implements BareUnions {
    @Override
    public Value value(Value value) {
        return value;
    }

    @Override
    public @Nullable Value nullable(@Nullable Value value) {
        return value;
    }

    @Override
    public List<@Nullable Value> list(List<@Nullable Value> values) {
        return values;
    }

    @Override
    public Value[] array(Value[] values) {
        return values;
    }

    @Override
    public Map<String, Value> map(Map<String, Value> values) {
        return values;
    }

    @Override
    public Optional<Value> optional(Optional<Value> value) {
        return value;
    }

    @Override
    public Holding holding(Holding holding) {
        return holding;
    }

    @Override
    public Result<String> result(Result<String> result) {
        return result;
    }

    @Override
    public Single number(Single number) {
        return number;
    }

    @Override
    public Pair pair(Pair pair) {
        return pair;
    }
}
