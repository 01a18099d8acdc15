package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

enum Color {
    @WireValue(1)
    RED,
    @WireValue(2)
    GREEN
}

@RemoteInterface
interface Painter {
    void paint(Color color);
}
