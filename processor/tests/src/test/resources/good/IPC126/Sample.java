package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock {
    @TransactionCode(1)
    long now();

    @TransactionCode(5)
    long nanos();
}

@RemoteInterface(descriptor = "example.Clock")
interface ClockLater {
    @TransactionCode(1)
    CompletableFuture<Long> now();

    @TransactionCode(5)
    CompletableFuture<Long> nanos();
}
