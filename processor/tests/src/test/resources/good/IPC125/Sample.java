package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Palette {
    void use(Colour colour);

    void useExactly(Rgb colour);

    enum Colour {
        RED,
        GREEN
    }

    record Rgb(int value) {}
}
