package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

class Shapes {
    sealed interface Shape permits Circle, Square {}

    record Circle(double radius) implements Shape {}

    private record Square(double side) implements Shape {} // expect IPC021: Shapes.Square is not accessible

    private sealed interface Hidden permits Seen {}

    record Seen() implements Hidden {}

    @RemoteInterface
    interface Canvas {
        void draw(Shape shape);

        void hide(Hidden hidden); // expect IPC021: Shapes.Hidden is not accessible
    }
}
