package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Palette {
    void use(Colour colour);

    enum Colour {
        GREEN, // expect IPC119: "GREEN = 1" (
        RED // expect IPC119: "RED = 0" (
    }
}
