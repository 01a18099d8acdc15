package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Policies {
    @Timeout(5)
    @Cacheable(value = 10)
    @MaxSize(request = 1_000, reply = 2_000)
    CompletableFuture<List<String>> names(String start);

    @Serial
    @RequiresPermission("write")
    CompletionStage<Integer> write(@InOut int[] numbers);
}
