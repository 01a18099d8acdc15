/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.RemoteObject;
import dev.ipckit.annotation.RemoteInterface;
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

/** Optional values of all kinds of content. */
@RemoteInterface
interface OptionalEcho {
    Optional<String> text(Optional<String> value);

    Optional<CharSequence> sequence(Optional<CharSequence> value);

    Optional<Integer> box(Optional<Integer> value);

    Optional<Byte> smallBox(Optional<Byte> value);

    Optional<Values.Color> color(Optional<Values.Color> value);

    Optional<Values.Point> point(Optional<Values.Point> value);

    Optional<Values.Box<Optional<String>>> nested(Optional<Values.Box<Optional<String>>> value);

    Optional<int[]> array(Optional<int[]> value);

    Optional<List<String>> list(Optional<List<String>> value);

    Optional<List<Byte>> packed(Optional<List<Byte>> value);

    Optional<Map<String, Values.Point>> map(Optional<Map<String, Values.Point>> value);

    Optional<Instant> instant(Optional<Instant> value);

    Optional<LocalDate> date(Optional<LocalDate> value);

    Optional<ByteBuffer> buffer(Optional<ByteBuffer> value);

    Optional<RemoteObject> remote(Optional<RemoteObject> value);

    Optional<OptionalEcho> callback(Optional<OptionalEcho> value);

    OptionalInt number(OptionalInt value);

    OptionalLong large(OptionalLong value);

    OptionalDouble precise(OptionalDouble value);

    List<Optional<String>> texts(List<Optional<String>> value);

    List<Optional<List<String>>> lists(List<Optional<List<String>>> value);

    Map<String, Optional<Integer>> named(Map<String, Optional<Integer>> value);

    Set<OptionalInt> numbers(Set<OptionalInt> value);

    Optional<String>[] several(Optional<String>[] value);

    Fields fields(Fields value);

    /** Optional components, most of which an older writer does not know. */
    record Fields(int first, Optional<String> text, OptionalLong large, Optional<List<Values.Point>> points) {}
}
