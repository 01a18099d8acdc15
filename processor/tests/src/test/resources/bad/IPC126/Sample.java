package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock {
    long now();

    long nanos();
}

@RemoteInterface(descriptor = "example.Clock") // expect IPC126: nanos has transaction code 2 here and 5 in example.Clock
interface ClockLater {
    CompletableFuture<Long> now();

    CompletableFuture<Long> nanos();
}
