package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

enum Color {
    @WireValue(1)
    RED,
    GREEN // expect IPC082: GREEN has no @WireValue
}

@RemoteInterface
interface Painter {
    void paint(Color color);
}
