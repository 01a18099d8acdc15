package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

class Outer {
    private static class Middle {
        @RemoteInterface
        interface Inner { // expect IPC002: Outer.Middle.Inner or what encloses it is private
            void call();
        }
    }
}
