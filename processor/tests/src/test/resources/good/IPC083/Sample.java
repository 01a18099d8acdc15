package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

enum Color {
    RED,
    @UnknownValue
    OTHER,
    STRANGE
}

@RemoteInterface
interface Painter {
    void paint(Color color);
}
