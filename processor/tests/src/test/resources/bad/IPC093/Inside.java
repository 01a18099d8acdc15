package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Inside {
    void take(Flow.Publisher<@Nullable String> names); // expect IPC093: cannot give null

    CompletableFuture<Flow.Publisher<@Nullable String>> later(); // expect IPC093: remove @Nullable inside

    void record(Page page);

    record Page(String title, List<Flow.Publisher<@Nullable String>> lines) {} // expect IPC093: List<Flow.Publisher<String>>: Flow.Publisher<String> cannot give null
}
