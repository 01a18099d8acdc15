package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

sealed interface Shape permits Circle {}

record Circle(double radius) implements Shape {}

@RemoteInterface
interface Canvas {
    void draw(Shape shape); // expect IPC019: sealed interfaces cannot travel yet
    void compare(Comparable<String> thing); // expect IPC019
}
