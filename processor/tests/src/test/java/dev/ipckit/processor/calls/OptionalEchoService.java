/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.RemoteObject;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Gives back what it gets. */
final class OptionalEchoService implements OptionalEcho {
    @Override
    public Optional<String> text(Optional<String> value) {
        return value;
    }

    @Override
    public Optional<CharSequence> sequence(Optional<CharSequence> value) {
        return value;
    }

    @Override
    public Optional<Integer> box(Optional<Integer> value) {
        return value;
    }

    @Override
    public Optional<Byte> smallBox(Optional<Byte> value) {
        return value;
    }

    @Override
    public Optional<Values.Color> color(Optional<Values.Color> value) {
        return value;
    }

    @Override
    public Optional<Values.Point> point(Optional<Values.Point> value) {
        return value;
    }

    @Override
    public Optional<Values.Box<Optional<String>>> nested(Optional<Values.Box<Optional<String>>> value) {
        return value;
    }

    @Override
    public Optional<int[]> array(Optional<int[]> value) {
        return value;
    }

    @Override
    public Optional<List<String>> list(Optional<List<String>> value) {
        return value;
    }

    @Override
    public Optional<List<Byte>> packed(Optional<List<Byte>> value) {
        return value;
    }

    @Override
    public Optional<Map<String, Values.Point>> map(Optional<Map<String, Values.Point>> value) {
        return value;
    }

    @Override
    public Optional<Instant> instant(Optional<Instant> value) {
        return value;
    }

    @Override
    public Optional<LocalDate> date(Optional<LocalDate> value) {
        return value;
    }

    @Override
    public Optional<ByteBuffer> buffer(Optional<ByteBuffer> value) {
        return value;
    }

    @Override
    public Optional<RemoteObject> remote(Optional<RemoteObject> value) {
        return value;
    }

    @Override
    public Optional<OptionalEcho> callback(Optional<OptionalEcho> value) {
        return value;
    }

    @Override
    public OptionalInt number(OptionalInt value) {
        return value;
    }

    @Override
    public OptionalLong large(OptionalLong value) {
        return value;
    }

    @Override
    public OptionalDouble precise(OptionalDouble value) {
        return value;
    }

    @Override
    public List<Optional<String>> texts(List<Optional<String>> value) {
        return value;
    }

    @Override
    public List<Optional<List<String>>> lists(List<Optional<List<String>>> value) {
        return value;
    }

    @Override
    public Map<String, Optional<Integer>> named(Map<String, Optional<Integer>> value) {
        return value;
    }

    @Override
    public Set<OptionalInt> numbers(Set<OptionalInt> value) {
        return value;
    }

    @Override
    public Optional<String>[] several(Optional<String>[] value) {
        return value;
    }

    @Override
    public Fields fields(Fields value) {
        return value;
    }
}
