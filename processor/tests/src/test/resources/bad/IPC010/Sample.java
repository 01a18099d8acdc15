package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock { // expect IPC010: Clock has no remote methods
    default long now() {
        return System.currentTimeMillis();
    }
}
