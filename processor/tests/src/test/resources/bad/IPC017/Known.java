package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Known {
    java.util.concurrent.Future<String> future(); // expect IPC017: return CompletableFuture
    void future(java.util.concurrent.CompletableFuture<String> future); // expect IPC017: make it the result of a method
    List<java.util.concurrent.CompletionStage<String>> futures(); // expect IPC017: only a result can come later
    java.util.stream.Stream<String> stream(); // expect IPC017: use List
    Iterator<String> iterator(); // expect IPC017: use List
    Iterable<String> iterable(); // expect IPC017: use List
    java.util.Date date(); // expect IPC017: use java.time.Instant
    java.sql.Timestamp timestamp(); // expect IPC017: use java.time.Instant
    java.time.Clock clock(); // expect IPC017: use java.time.Instant
    java.time.chrono.JapaneseDate japanese(); // expect IPC017: use a value of the package java.time itself
    TimeZone timeZone(); // expect IPC017: use java.time.ZoneId
    void url(java.net.URL url); // expect IPC017: use java.net.URI, whose equality asks no name service
    void pattern(java.util.regex.Pattern pattern); // expect IPC017: compile it only where its author is trusted
    void path(java.nio.file.Path path); // expect IPC017: send the path as String
    void file(java.io.File file); // expect IPC017: or the content as byte[]
    void buffer(java.nio.IntBuffer buffer); // expect IPC017: use int[]
    void mapped(java.nio.MappedByteBuffer buffer); // expect IPC017: use java.nio.ByteBuffer
    void socket(java.net.SocketAddress address); // expect IPC017: use java.net.InetSocketAddress
    void certificate(java.security.cert.X509Certificate certificate); // expect IPC017: send its encoded form as byte[]
    void process(ProcessHandle process); // expect IPC017: send its pid as long
    void object(Object object); // expect IPC017: say which type
    void number(List<Number> numbers); // expect IPC017: List<Number>: Number cannot travel
    void runnable(Runnable runnable); // expect IPC017: pass a callback interface
    void supplier(java.util.function.Supplier<String> supplier); // expect IPC017: pass a callback interface
    void entry(Map.Entry<String, String> entry); // expect IPC017: use a record of key and value
    void type(Class<String> type); // expect IPC017: send its name as String
    void builder(StringBuilder builder); // expect IPC017: use String
    void stream(java.io.InputStream stream); // expect IPC017: in pieces when it is large
    void file(java.io.FileDescriptor file); // expect IPC017: use dev.ipckit.parcel.ParcelFileDescriptor, which has an owner
    void atomic(java.util.concurrent.atomic.AtomicReference<String> value); // expect IPC017: use the value's own type
}
