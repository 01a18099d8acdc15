package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Palette {
    void use(Colour colour);

    record Colour(int rgb) {} // expect IPC125: travels as "record example.Palette.Colour" now
}
