package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Streams {
    void subscribe(Flow.Subscriber<String> subscriber); // expect IPC017: return Flow.Publisher

    Flow.Subscription subscription(); // expect IPC017: who subscribes to it stays in its own process

    Flow.Processor<String, String> processor(); // expect IPC017: return Flow.Publisher

    SubmissionPublisher<String> submit(); // expect IPC017: declare it as Flow.Publisher

    Flow.Publisher<Object> objects(); // expect IPC017: Flow.Publisher<Object>: Object cannot travel
}
