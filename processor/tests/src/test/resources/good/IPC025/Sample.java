package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Nest<T>(T value, @Nullable Nest<T> inner) {}

@RemoteInterface
interface Service {
    void send(Nest<String> nest);
}
