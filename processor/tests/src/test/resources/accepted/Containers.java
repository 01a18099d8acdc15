package example;

import dev.ipckit.Holder;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Containers in one another in every order that Java can write. */
@RemoteInterface
interface Containers {
    Optional<List<int[]>[]>[] arrays(
            List<Optional<String>>[][] lists,
            Map<String, List<Optional<Integer>[]>>[] maps,
            @Nullable String @Nullable [] @Nullable [] marked,
            Optional<@Nullable String[]> optional,
            @FixedSize({2, 2}) Optional<Integer>[][] fixed);

    OptionalInt[] primitives(List<OptionalLong> longs, Map<OptionalDouble, String> byDouble);

    Flow.Publisher<Optional<List<int[]>[]>[]> stream();

    int[][] back(@InOut int[][] both, @Out List<String>[] out, @InOut Holder<int[][]> held, @InOut Holder<@Nullable Nest> nest);

    record Nest(Optional<Nest> inner) {}

    Tree tree(Tree tree);

    record Tree(int x, List<Tree> list, Map<String, Tree> map, Tree[] array, Optional<Tree> optional, @Nullable Tree none, Fork fork) {
        static int made = 1;

        public Tree {
            if (x < 0) {
                throw new IllegalArgumentException();
            }
        }

        Tree(int x) {
            this(x, List.of(), Map.of(), new Tree[0], Optional.empty(), null, new Fork.Leaf(null));
        }

        @Override
        public int x() {
            return x;
        }
    }

    sealed interface Fork {
        record Branch(Tree tree, Fork next) implements Fork {}

        record Leaf(@Nullable Fork next) implements Fork {}
    }

    Generic<Generic<Generic<String>>> generic(
            Generic<List<Generic<Integer>>> list, Generic<Fork> union, Generic<int[]> array);

    record Generic<T>(T value, List<T> list, Optional<Chain<T>> chain) {}

    record Chain<T>(T value, @Nullable Chain<T> next) {}
}
