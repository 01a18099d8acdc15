package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

interface Twins {
    @RemoteInterface
    interface Waiting {
        int count(String name) throws TimeoutException;

        @Nullable Integer maybe(List<String> names);

        void clear();
    }

    @RemoteInterface(descriptor = "example.Twins.Waiting")
    interface Async {
        CompletableFuture<Integer> count(String name) throws TimeoutException;

        CompletionStage<@Nullable Integer> maybe(List<String> names);

        CompletableFuture<Void> clear();
    }
}
