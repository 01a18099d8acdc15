/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JDK types that people reach for and that cannot travel, with what to use instead. */
final class KnownTypes {
    /** Travels as a stream. */
    static final String PUBLISHER = "java.util.concurrent.Flow.Publisher";

    private static final Map<String, String> WAYS_OUT = new HashMap<>();

    static {
        put(
                "make it the result of a method, which is then asynchronous; only a result can come later",
                "java.util.concurrent.CompletableFuture",
                "java.util.concurrent.CompletionStage");
        put(
                "return CompletableFuture, which also tells when it is done",
                "java.util.concurrent.Future",
                "java.util.concurrent.ScheduledFuture",
                "java.util.concurrent.FutureTask",
                "java.util.concurrent.ForkJoinTask");
        String callback = "pass a callback interface annotated with @RemoteInterface";
        put(callback, "java.lang.Runnable", "java.util.concurrent.Callable");
        put(
                "return Flow.Publisher, or take one as a parameter; who subscribes to it stays in its own process",
                "java.util.concurrent.Flow.Subscriber",
                "java.util.concurrent.Flow.Subscription",
                "java.util.concurrent.Flow.Processor");
        put(
                "declare it as Flow.Publisher, as which the receiver gets it",
                "java.util.concurrent.SubmissionPublisher",
                "org.reactivestreams.Publisher",
                "reactor.core.publisher.Flux",
                "io.reactivex.rxjava3.core.Flowable");
        put("use List", "java.util.stream.Stream", "java.lang.Iterable", "java.util.Iterator", "java.util.Enumeration");
        put("use int[]", "java.util.stream.IntStream", "java.nio.IntBuffer");
        put("use long[]", "java.util.stream.LongStream", "java.nio.LongBuffer");
        put("use double[]", "java.util.stream.DoubleStream", "java.nio.DoubleBuffer");
        put("use float[]", "java.nio.FloatBuffer");
        put("use short[]", "java.nio.ShortBuffer");
        put("use a record of key and value", "java.util.Map.Entry");
        put(
                "use java.time.Instant",
                "java.util.Date",
                "java.util.Calendar",
                "java.sql.Timestamp",
                "java.nio.file.attribute.FileTime",
                "java.time.Clock");
        put("use java.time.ZonedDateTime", "java.util.GregorianCalendar");
        put("use java.time.LocalDate", "java.sql.Date");
        put("use java.time.LocalTime", "java.sql.Time");
        put("use java.time.ZoneId", "java.util.TimeZone");
        put("use java.net.URI, whose equality asks no name service", "java.net.URL");
        put("use java.net.InetSocketAddress", "java.net.SocketAddress");
        put("send its name as String", "java.net.NetworkInterface");
        put(
                "send the expression as String, and compile it only where its author is trusted",
                "java.util.regex.Pattern");
        put("use String", "java.lang.StringBuilder", "java.lang.StringBuffer", "java.nio.CharBuffer");
        put(
                "send its encoded form as byte[]",
                "java.security.cert.Certificate",
                "java.security.cert.X509Certificate",
                "java.security.Key",
                "java.security.PublicKey",
                "java.security.PrivateKey");
        put("send its pid as long", "java.lang.Process", "java.lang.ProcessHandle");
        put("send its name as String", "java.lang.Class");
        put(
                "send the path as String, or the content as byte[]",
                "java.io.File",
                "java.nio.file.Path",
                "java.net.UnixDomainSocketAddress");
        put(
                "send the content as byte[], in pieces when it is large",
                "java.io.InputStream",
                "java.io.OutputStream",
                "java.io.Reader",
                "java.io.Writer",
                "java.nio.channels.Channel");
        put(
                "use dev.ipckit.parcel.ParcelFileDescriptor, which has an owner; or send the path as String, or the content as"
                        + " byte[]",
                "java.io.FileDescriptor",
                "java.io.RandomAccessFile",
                "java.nio.channels.FileChannel");
        put(
                "use java.nio.ByteBuffer to send the content, or dev.ipckit.parcel.SharedMemory to share it",
                "java.nio.MappedByteBuffer");
        put("use java.nio.ByteBuffer", "java.nio.Buffer");
        put("say which type: a record, an enum, a remote interface or one of the built-in types", "java.lang.Object");
        put("say which one, such as long or double", "java.lang.Number");
        put("use a record; Java serialization is never used", "java.io.Serializable");
        put("declare the parameters or a record; parcels are written by generated code", "dev.ipckit.parcel.Parcel");
        put("declare the interface that the stub or proxy stands for", "dev.ipckit.RemoteBroker");
        put("use int", "java.util.concurrent.atomic.AtomicInteger");
        put("use long", "java.util.concurrent.atomic.AtomicLong", "java.util.concurrent.atomic.LongAdder");
        put("use the value's own type", "java.util.concurrent.atomic.AtomicReference");
        put("use boolean", "java.util.concurrent.atomic.AtomicBoolean");
        put(
                "a suspend function cannot be remote: declare one that returns CompletableFuture",
                "kotlin.coroutines.Continuation");
        put("use a record", "kotlin.Pair", "kotlin.Triple");
        put("use List", "kotlin.sequences.Sequence");
    }

    private KnownTypes() {}

    /** What to use instead of the type, or null when nothing special is known about it. */
    static @Nullable String wayOut(String qualifiedName) {
        String wayOut = WAYS_OUT.get(qualifiedName);
        if (wayOut == null && qualifiedName.startsWith("java.time.")) {
            return "use a value of the package java.time itself, such as Instant, Duration or LocalDate";
        }
        if (wayOut == null
                && (qualifiedName.startsWith("java.util.function.")
                        || qualifiedName.startsWith("kotlin.jvm.functions."))) {
            return "pass a callback interface annotated with @RemoteInterface";
        }
        return wayOut;
    }

    private static void put(String wayOut, String... types) {
        for (String type : types) {
            WAYS_OUT.put(type, wayOut);
        }
    }
}
