package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Canvas { // expect IPC120: "1 = example.Canvas.Square" (
    void draw(Shape shape);

    sealed interface Shape {}

    record Circle(int radius) implements Shape {}
}
