package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Settings {
    void listen(Listener listener);
}

@RemoteInterface
interface Listener {
    void changed(String name);
}
