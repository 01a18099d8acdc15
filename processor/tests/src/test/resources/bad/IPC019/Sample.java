package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

interface Listener {
    void changed(String name);
}

@RemoteInterface
interface Settings {
    void listen(Listener listener); // expect IPC019: Listener is an interface without @RemoteInterface; annotate it
}
