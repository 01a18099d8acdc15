package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

sealed interface Shape permits Circle, Other {}

record Circle(double radius) implements Shape {}

@UnknownMember
record Other(int tag) implements Shape {}

@RemoteInterface
interface Canvas {
    void draw(Shape shape);
}
