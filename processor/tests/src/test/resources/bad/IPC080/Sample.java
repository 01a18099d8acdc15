package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@Backing(Backing.Type.BYTE)
enum Color {
    @WireValue(1)
    RED,
    @WireValue(200) // expect IPC080: GREEN has the number 200
    GREEN
}

@RemoteInterface
interface Painter {
    void paint(Color color);
}
