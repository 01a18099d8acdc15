package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Everywhere {
    Flow.Publisher<Integer> numbers() throws java.io.IOException;

    Flow.@Nullable Publisher<List<@Nullable String>> maybe();

    Optional<Flow.Publisher<Page>> pages();

    CompletableFuture<Flow.Publisher<byte[]>> later();

    List<Flow.Publisher<Map<String, Page>>> all();

    Flow.Publisher<Flow.Publisher<Page>> nested();

    Flow.Publisher<Everywhere> others();

    Flow.Publisher<Color> colors();

    void upload(Flow.Publisher<byte[]> content, @Out Holder<Flow.@Nullable Publisher<String>> errors);

    @Oneway
    void publish(Flow.Publisher<String> news);

    record Page(String title, Flow.Publisher<Page> children) {}

    enum Color {
        RED
    }
}
