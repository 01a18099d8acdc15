package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Canvas {
    void draw(Shape shape);

    sealed interface Shape permits Circle, Square, Line {}

    record Circle(int radius) implements Shape {}

    record Square(int side) implements Shape {}

    record Line(int length) implements Shape {} // expect IPC123: example.Canvas.Line is new in example.Canvas.Shape
}
