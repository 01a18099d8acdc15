package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Known {
    java.util.concurrent.CompletableFuture<String> future(); // expect IPC017: asynchronous results are not supported yet
    java.util.stream.Stream<String> stream(); // expect IPC017: use List
    java.time.Instant instant(); // expect IPC017: java.time is not supported yet
    void uuid(UUID uuid); // expect IPC017: use a record of its two longs, or String
    void decimal(java.math.BigDecimal decimal); // expect IPC017: use String
    void path(java.nio.file.Path path); // expect IPC017: send the path as String
    void buffer(java.nio.ByteBuffer buffer); // expect IPC017: use byte[]
    void object(Object object); // expect IPC017: say which type
    void number(List<Number> numbers); // expect IPC017: List<Number>: Number cannot travel
    void runnable(Runnable runnable); // expect IPC017: pass a callback interface
    void supplier(java.util.function.Supplier<String> supplier); // expect IPC017: pass a callback interface
    void entry(Map.Entry<String, String> entry); // expect IPC017: use a record of key and value
    void type(Class<String> type); // expect IPC017: send its name as String
    void builder(StringBuilder builder); // expect IPC017: use String
    void stream(java.io.InputStream stream); // expect IPC017: in pieces when it is large
}
