package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

enum Color {
    @WireValue(1)
    RED,
    @WireValue(1) // expect IPC081: 1 is also the number of RED
    GREEN
}

@RemoteInterface
interface Painter {
    void paint(Color color);
}
