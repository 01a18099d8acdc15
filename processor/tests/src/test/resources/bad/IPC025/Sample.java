package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Nest<T>(T value, @Nullable Nest<List<T>> inner) {}

@RemoteInterface
interface Service {
    void send(Nest<String> nest); // expect IPC025: Nest.inner: Nest contains ever larger instances of itself
}
