package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Users {
    @Nullable CompletableFuture<String> nickname(long id); // expect IPC092: write CompletableFuture<@Nullable String>
}
