package golden;

import dev.ipckit.annotation.RemoteInterface;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Results that come later. */
@RemoteInterface
public interface Printer {
    CompletableFuture<Integer> print(String text) throws IOException;

    CompletionStage<@Nullable String> status(long job);

    CompletableFuture<Void> cancel(long call);
}
