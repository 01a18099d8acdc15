/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.annotation.Backing;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.annotation.UnionTag;
import dev.ipckit.annotation.UnknownMember;
import dev.ipckit.annotation.UnknownValue;
import dev.ipckit.annotation.WireValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sends back what it gets: unions and enums with numbers, in every place. */
@RemoteInterface
interface Variants {
    Shape shape(Shape shape);

    @Nullable
    Shape nullableShape(@Nullable Shape shape);

    List<Shape> shapes(List<Shape> shapes);

    @Nullable
    Shape[] shapeArray(@Nullable Shape[] shapes);

    Map<String, Shape> shapeMap(Map<String, Shape> shapes);

    Map<Shape, Shape> shapeKeys(Map<Shape, Shape> shapes);

    Holding holding(Holding holding);

    Round round(Round round);

    Result<List<Shape>> result(Result<List<Shape>> result);

    Result<@Nullable Integer> intResult(Result<@Nullable Integer> result);

    Expression expression(Expression expression);

    Open open(Open open);

    Tiny tiny(Tiny tiny);

    @Nullable
    Tiny nullableTiny(@Nullable Tiny tiny);

    List<Tiny> tinies(List<Tiny> tinies);

    Tiny[] tinyArray(Tiny[] tinies);

    Set<Tiny> tinySet(Set<Tiny> tinies);

    List<@Nullable Tiny> nullableTinies(List<@Nullable Tiny> tinies);

    Map<Tiny, Huge> tinyMap(Map<Tiny, Huge> tinies);

    Huge huge(Huge huge);

    List<Huge> huges(List<Huge> huges);

    Numbered numbered(Numbered numbered);

    Numbered[] numberedArray(Numbered[] numbered);

    LongOrdinal longOrdinal(LongOrdinal longOrdinal);

    Lenient lenient(Lenient lenient);

    void fail(Shape shape) throws Misshapen;

    sealed interface Shape permits Square, Round, Nothing {}

    record Square(int side) implements Shape {}

    sealed interface Round extends Shape {}

    record Circle(int radius) implements Round {}

    record Ball(int radius, Tiny tiny) implements Round {}

    record Nothing() implements Shape {}

    record Holding(int before, Shape shape, @Nullable Shape maybe, int after) {}

    sealed interface Result<T extends @Nullable Object> {}

    record Ok<T extends @Nullable Object>(T value) implements Result<T> {}

    record Failed<T extends @Nullable Object>(String why) implements Result<T> {}

    sealed interface Expression {}

    record Constant(long value) implements Expression {}

    record Sum(Expression left, Expression right) implements Expression {}

    record Call(String name, List<Expression> arguments) implements Expression {}

    sealed interface Open {}

    @UnionTag(5)
    record Known(int value) implements Open {}

    @UnionTag(9)
    @UnknownMember
    record Unknown(int tag) implements Open {}

    @Backing(Backing.Type.BYTE)
    enum Tiny {
        @WireValue(-128)
        LEAST,
        @WireValue(0)
        NONE,
        @WireValue(127)
        MOST
    }

    @Backing(Backing.Type.LONG)
    enum Huge {
        @WireValue(Long.MIN_VALUE)
        LEAST,
        @WireValue(1L << 32)
        MIDDLE,
        @WireValue(Long.MAX_VALUE)
        MOST
    }

    enum Numbered {
        @WireValue(10)
        TEN,
        @WireValue(-1)
        LAST
    }

    @Backing(Backing.Type.LONG)
    enum LongOrdinal {
        A,
        B
    }

    enum Lenient {
        @UnknownValue
        OTHER,
        KNOWN
    }

    /** Carries a union. */
    class Misshapen extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Shape shape;

        Misshapen(String message, Shape shape) {
            super(message);
            this.shape = shape;
        }

        public Shape shape() {
            return shape;
        }
    }
}
