package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

sealed interface Shape permits Circle, Other, Strange {}

record Circle(double radius) implements Shape {}

@UnknownMember
record Other(int tag) implements Shape {}

@UnknownMember
record Strange() implements Shape {} // expect IPC083: Other already stands for the unknown members of Shape

@RemoteInterface
interface Canvas {
    void draw(Shape shape);
}
