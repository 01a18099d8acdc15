package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface(descriptor = "example.IClock")
interface Clock { // expect IPC105: the descriptor was example.Clock
    long now();
}
