package example;

import dev.ipckit.annotation.*;
import java.util.*;

/** Generic unions whose members order type parameters in another way, and sealed interfaces within sealed ones. */
@RemoteInterface
interface Results {
    Result<String, Fault> one(Result<List<Result<Integer, Fault>>, Fault> other);

    sealed interface Result<T, E extends Problem> permits Ok, Bad {}

    @UnionTag(0)
    record Ok<A, B extends Problem>(A value) implements Result<A, B> {}

    @UnionTag(1)
    record Bad<B extends Problem, A>(B problem) implements Result<A, B> {}

    interface Problem {}

    record Fault(int code) implements Problem {}

    Expression evaluate(Expression expression, List<Expression.Binary> parts);

    sealed interface Expression {
        sealed interface Binary extends Expression {
            Expression left();

            Expression right();

            @UnionTag(0)
            record Add(Expression left, Expression right) implements Binary {}

            @UnionTag(1)
            record Multiply(Expression left, Expression right) implements Binary, Expression {}
        }

        @UnionTag(2)
        record Number(double value) implements Expression {}
    }
}
