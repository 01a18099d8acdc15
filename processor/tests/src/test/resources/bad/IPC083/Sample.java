package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

enum Color {
    RED,
    @UnknownValue
    OTHER,
    @UnknownValue // expect IPC083: OTHER already stands for the unknown numbers of Color
    STRANGE
}

@RemoteInterface
interface Painter {
    void paint(Color color);
}
