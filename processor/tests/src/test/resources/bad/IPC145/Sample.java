package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock {
    long now();

    @Since(2)
    long nanos();
}

@RemoteInterface(descriptor = "example.Clock") // expect IPC145: version 1 here and 2 in example.Clock of the same descriptor
interface ClockLater {
    CompletableFuture<Long> now();

    CompletableFuture<Long> nanos();
}
