package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Palette {
    void use(Colour colour);

    enum Colour {
        RED,
        GREEN,
        BLUE // expect IPC122: BLUE is new in example.Palette.Colour
    }
}
