package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Canvas {
    void draw(Shape shape);

    sealed interface Shape {}

    record Circle(int radius) implements Shape {}

    @Deprecated
    record Square(int side) implements Shape {}
}
