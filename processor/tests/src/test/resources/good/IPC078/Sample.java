package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

sealed interface Shape permits Circle, Square {}

@UnionTag(0)
record Circle(double radius) implements Shape {}

@UnionTag(1)
record Square(double side) implements Shape {}

@RemoteInterface
interface Canvas {
    void draw(Shape shape);
}
