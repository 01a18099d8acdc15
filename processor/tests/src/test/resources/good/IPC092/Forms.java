package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Forms {
    CompletionStage<Void> forget(long id);

    CompletableFuture<List<@Nullable Integer>> ages() throws TimeoutException;

    CompletableFuture<byte[]> picture(String call, String reply, String request);
}
