package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

sealed interface Tree permits Node, Pair {}

record Node(Tree next) implements Tree {} // expect IPC026: Node.next makes every Node contain another one

record Pair(Tree left, Tree right) implements Tree {} // expect IPC026 // expect IPC026

@RemoteInterface
interface Forest {
    void plant(Tree tree);
}
