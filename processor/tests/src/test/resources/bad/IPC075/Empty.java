package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Canvas {
    void draw(Shape shape); // expect IPC075: Shape permits no record; declare one that implements it

    sealed interface Shape {}
}
