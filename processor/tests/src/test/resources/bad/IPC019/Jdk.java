package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Canvas {
    void compare(Comparable<String> thing); // expect IPC019: declare an interface that extends Comparable<String>

    void close(AutoCloseable thing); // expect IPC019: name it in an @RemoteInterface(of = AutoCloseable.class)

    void draw(Shape shape); // expect IPC019: seal it over records
}

interface Shape {}
