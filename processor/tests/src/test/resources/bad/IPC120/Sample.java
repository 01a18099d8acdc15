package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Canvas {
    void draw(Shape shape);

    sealed interface Shape {} // expect IPC120: "1 = example.Canvas.Square" (

    record Circle(int radius) implements Shape {}
}
