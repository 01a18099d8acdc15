package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Hen(
        Egg egg) {} // expect IPC026: Hen.egg makes every Hen

record Egg(
        Hen hen) {} // expect IPC026: Egg.hen makes every Egg

record Tree(List<Tree> children, Map<String, Tree> named) {}

@RemoteInterface
interface Farm {
    void send(Egg egg, Tree tree);
}
