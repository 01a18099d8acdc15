package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

sealed interface Tree<T> {
    record Leaf<T>(T value) implements Tree<T> {}

    record Node<T>(Tree<List<T>> next) implements Tree<T> {} // expect IPC025: Tree contains ever larger instances
}

sealed interface Stack<T> {
    record Bottom<T>() implements Stack<T> {}

    record Top<T>(T value, Stack<Stack<T>> below) implements Stack<T> {} // expect IPC025: Stack contains ever larger
}

@RemoteInterface
interface Forest {
    void plant(Tree<String> tree);

    void pile(Stack<Integer> stack);
}
