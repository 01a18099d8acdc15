package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface(of = Runnable.class, descriptor = "example.Task") // expect IPC086: the descriptor belongs to no one
final class Remotes {}

@RemoteInterface(of = java.io.Closeable.class) // expect IPC086: Clock names other interfaces
interface Clock {
    long now();
}
