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

@RemoteInterface(descriptor = "example.Clock")
interface ClockLater {
    CompletableFuture<Long> now();

    @Since(2)
    CompletableFuture<Long> nanos();
}
