package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

interface Unequal {
    @RemoteInterface
    interface Waiting {
        int count(String name);
    }

    @RemoteInterface(descriptor = "example.Unequal.Waiting") // expect IPC006: is also that of example.Unequal.Waiting
    interface Async {
        CompletableFuture<@Nullable Integer> count(String name);
    }
}
