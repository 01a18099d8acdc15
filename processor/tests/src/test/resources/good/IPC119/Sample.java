package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Palette {
    void use(Colour colour);

    @SuppressWarnings("IPC122")
    enum Colour {
        RED,
        GREEN,
        BLUE
    }
}
