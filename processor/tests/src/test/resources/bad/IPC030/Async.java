package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface AsyncLog {
    @Oneway
    CompletableFuture<Void> write(String line); // expect IPC030: returns a CompletableFuture, which nothing would complete
}
