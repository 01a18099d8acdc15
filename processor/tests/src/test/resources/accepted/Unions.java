package example;

import dev.ipckit.Holder;
import dev.ipckit.annotation.InOut;
import dev.ipckit.annotation.Out;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.annotation.UnionTag;
import dev.ipckit.annotation.UnknownMember;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Sealed interfaces in every place and form. */
@RemoteInterface
interface Unions {
    Shape shape(Shape shape, @Nullable Shape maybe, List<Shape> many, Map<String, Shape> named, Shape[] array);

    Round round(Round round);

    Single single(Single single);

    Result<String> result(Result<@Nullable Integer> number, Result<Shape> shape, Result<int[]> ints);

    Bounded<Long> bounded(Bounded<Long> numbers, Bounded<String> texts);

    Expression evaluate(Expression expression) throws Unfit;

    Optional<Shape> optional(Optional<Shape> shape, Optional<List<Shape>> shapes);

    void held(@InOut Holder<Shape> shape, @Out Holder<Tagged> tagged);

    CompletableFuture<Shape> later(Shape shape);

    Map<Shape, String> keys(Map<Expression, List<Shape>> map);

    Tagged tagged(Tagged tagged);

    /** In two unions, one inside of the other. */
    sealed interface Shape permits Square, Round, Nothing {}

    record Square(double side) implements Shape {}

    sealed interface Round extends Shape permits Circle, Ellipse {}

    record Circle(double radius) implements Round {}

    record Ellipse(double width, double height) implements Round {}

    record Nothing() implements Shape {}

    sealed interface Single {}

    record Alone(int value) implements Single {}

    sealed interface Result<T extends @Nullable Object> permits Result.Ok, Result.Failed, Result.Numbers {
        record Ok<T extends @Nullable Object>(T value) implements Result<T> {}

        record Failed<E extends @Nullable Object>(String message) implements Result<E> {}

        record Numbers(int number) implements Result<Integer> {}
    }

    sealed interface Bounded<T> {
        record Number<N extends java.lang.Number>(N value) implements Bounded<N> {}

        record Text<S extends CharSequence & Comparable<S>>(S value) implements Bounded<S> {}
    }

    sealed interface Expression permits Expression.Constant, Expression.Sum, Expression.Call {
        record Constant(long value) implements Expression {}

        record Sum(Expression left, Expression right) implements Expression {}

        record Call(String member, List<Expression> parcel) implements Expression {}
    }

    sealed interface Tagged {}

    @UnionTag(65_535)
    record Last(String where) implements Tagged {}

    @UnionTag(0)
    @UnknownMember
    record Other() implements Tagged {}

    final class Unfit extends Exception {
        private final transient Expression expression;

        Unfit(String message, Expression expression) {
            super(message);
            this.expression = expression;
        }

        public Expression expression() {
            return expression;
        }
    }
}
