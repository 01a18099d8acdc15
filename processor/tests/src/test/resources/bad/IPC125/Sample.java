package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Palette { // expect IPC125: travels as "record example.Palette.Colour" now
    void use(Colour colour);

    record Colour(int rgb) {}
}
