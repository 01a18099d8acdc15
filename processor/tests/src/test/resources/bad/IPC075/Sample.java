package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

sealed interface Shape permits Circle, Square {}

record Circle(double radius) implements Shape {}

final class Square implements Shape {} // expect IPC075: Square is permitted by Shape and is a class

@RemoteInterface
interface Canvas {
    void draw(Shape shape);
}
