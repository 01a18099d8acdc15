/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.Holder;
import dev.ipckit.annotation.InOut;
import dev.ipckit.annotation.Out;
import dev.ipckit.annotation.ParcelAdapter;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.parcel.TypeAdapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Types of somebody else: on the interface, on a parameter, on a result, on the use of a type, on a component. */
@RemoteInterface
@ParcelAdapter({Adapting.ByText.class, Adapting.ByNode.class, Adapting.ByList.class})
interface Adapting {
    Celsius celsius(Celsius value);

    @Nullable
    Celsius nullable(@Nullable Celsius value);

    List<Celsius> list(List<Celsius> values);

    Celsius[] array(Celsius[] values);

    Map<String, @Nullable Celsius> map(Map<String, @Nullable Celsius> values);

    /** The nearest counts. */
    @ParcelAdapter(ByBits.class)
    Celsius near(@ParcelAdapter(ByBits.class) Celsius value);

    List<@ParcelAdapter(ByBits.class) Celsius> use(List<@ParcelAdapter(ByBits.class) Celsius> values);

    Reading reading(Reading reading);

    Tree tree(Tree tree);

    Nested nested(Nested nested);

    List<Nested> nestedList(List<Nested> nested);

    void fill(String text, @Out Holder<Celsius> holder);

    Optional<Celsius> optional(Optional<Celsius> value);

    Optional<Nested> optionalList(Optional<Nested> value);

    CompletableFuture<Celsius> later(Celsius value);

    /** Filled by whoever completes the future. */
    CompletableFuture<Integer> fillLater(@Out Holder<Celsius> holder, @InOut int[] numbers);

    void refuse(Celsius limit) throws TooHotException;

    /** With a field of an adapted type. */
    final class TooHotException extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Celsius limit;

        TooHotException(@ParcelAdapter(ByBits.class) Celsius limit) {
            this.limit = limit;
        }

        public Celsius limit() {
            return limit;
        }
    }

    /** What one cannot change: no record, no parcelable. */
    final class Celsius {
        final double degrees;

        Celsius(double degrees) {
            this.degrees = degrees;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Celsius celsius && Double.compare(celsius.degrees, degrees) == 0;
        }

        @Override
        public int hashCode() {
            return Objects.hash(degrees);
        }

        @Override
        public String toString() {
            return degrees + " C";
        }
    }

    record Reading(
            Celsius normal,
            @ParcelAdapter(ByBits.class) Celsius precise,
            @Nullable Celsius missing) {}

    /** Inside itself, by way of a record. */
    final class Tree {
        final String name;
        final List<Tree> children;

        Tree(String name, List<Tree> children) {
            this.name = name;
            this.children = children;
        }

        @Override
        public String toString() {
            return name + children;
        }
    }

    record Node(String name, List<Tree> children) {}

    /** Inside itself, by way of a list. */
    final class Nested {
        final List<Nested> inner;

        Nested(List<Nested> inner) {
            this.inner = inner;
        }

        @Override
        public String toString() {
            StringJoiner joiner = new StringJoiner("", "(", ")");
            inner.forEach(one -> joiner.add(one.toString()));
            return joiner.toString();
        }
    }

    /** A class that is made. */
    final class ByText implements TypeAdapter<Celsius, String> {
        ByText() {}

        @Override
        public String toParcel(Celsius value) {
            return Double.toString(value.degrees);
        }

        @Override
        public Celsius fromParcel(String value) {
            return new Celsius(Double.parseDouble(value));
        }
    }

    /** An enum that is there. */
    enum ByBits implements TypeAdapter<Celsius, Long> {
        INSTANCE;

        @Override
        public Long toParcel(Celsius value) {
            return Double.doubleToLongBits(value.degrees);
        }

        @Override
        public Celsius fromParcel(Long value) {
            return new Celsius(Double.longBitsToDouble(value));
        }
    }

    /** A base that says the types. */
    abstract class Base<X, Y> implements TypeAdapter<X, Y> {}

    /** A constant, and types by way of a base. */
    final class ByNode extends Base<Tree, Node> {
        static final ByNode INSTANCE = new ByNode();

        private ByNode() {}

        @Override
        public Node toParcel(Tree value) {
            return new Node(value.name, value.children);
        }

        @Override
        public Tree fromParcel(Node value) {
            return new Tree(value.name(), value.children());
        }
    }

    /** To a container. */
    final class ByList implements TypeAdapter<Nested, List<Nested>> {
        @Override
        public List<Nested> toParcel(Nested value) {
            return value.inner;
        }

        @Override
        public Nested fromParcel(List<Nested> value) {
            return new Nested(new ArrayList<>(value));
        }
    }
}
