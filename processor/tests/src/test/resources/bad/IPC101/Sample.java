package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock { // expect IPC101: example.Clock.lock:5: this is the mark of a merge conflict; take either side and compile again
    long now();
}
