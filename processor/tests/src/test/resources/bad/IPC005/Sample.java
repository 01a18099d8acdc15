package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface(descriptor = "my clock") // expect IPC005: the descriptor has white space
interface Clock {
    long now();
}
