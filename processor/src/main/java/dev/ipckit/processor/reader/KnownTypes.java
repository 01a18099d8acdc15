/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JDK types that people reach for and that cannot travel, with what to use instead. */
final class KnownTypes {
    private static final Map<String, String> WAYS_OUT = new HashMap<>();

    static {
        put("use the value's own type, with @Nullable where there may be none", "java.util.Optional");
        put("use Integer with @Nullable", "java.util.OptionalInt");
        put("use Long with @Nullable", "java.util.OptionalLong");
        put("use Double with @Nullable", "java.util.OptionalDouble");
        String asynchronous = "declare the result itself and call from a thread of your own, or make the method @Oneway"
                + " with a callback; asynchronous results are not supported yet";
        put(
                asynchronous,
                "java.util.concurrent.CompletableFuture",
                "java.util.concurrent.CompletionStage",
                "java.util.concurrent.Future");
        String callback = "pass a callback interface annotated with @RemoteInterface";
        put(
                callback,
                "java.util.concurrent.Flow.Publisher",
                "java.util.concurrent.Flow.Subscriber",
                "java.lang.Runnable",
                "java.util.concurrent.Callable");
        put("use List", "java.util.stream.Stream", "java.lang.Iterable", "java.util.Iterator", "java.util.Enumeration");
        put("use int[]", "java.util.stream.IntStream");
        put("use long[]", "java.util.stream.LongStream", "java.util.BitSet");
        put("use double[]", "java.util.stream.DoubleStream");
        put("use a record of key and value", "java.util.Map.Entry");
        put("use long (milliseconds of the epoch)", "java.util.Date", "java.util.Calendar", "java.sql.Timestamp");
        put("use a record of its two longs, or String", "java.util.UUID");
        put(
                "use String",
                "java.math.BigInteger",
                "java.math.BigDecimal",
                "java.net.URI",
                "java.net.URL",
                "java.util.Locale",
                "java.util.Currency",
                "java.util.regex.Pattern",
                "java.lang.StringBuilder",
                "java.lang.StringBuffer");
        put("send its name as String", "java.lang.Class");
        put("send the path as String, or the content as byte[]", "java.io.File", "java.nio.file.Path");
        put(
                "send the content as byte[], in pieces when it is large",
                "java.io.InputStream",
                "java.io.OutputStream",
                "java.io.Reader",
                "java.io.Writer",
                "java.nio.channels.Channel");
        put("use byte[]", "java.nio.ByteBuffer");
        put("say which type: a record, an enum, a remote interface or one of the built-in types", "java.lang.Object");
        put("say which one, such as long or double", "java.lang.Number");
        put("use a record; Java serialization is never used", "java.io.Serializable");
        put("declare the parameters or a record; parcels are written by generated code", "dev.ipckit.parcel.Parcel");
        put("declare the interface that the stub or proxy stands for", "dev.ipckit.RemoteBroker");
        put("use int", "java.util.concurrent.atomic.AtomicInteger");
        put("use long", "java.util.concurrent.atomic.AtomicLong");
        put("use boolean", "java.util.concurrent.atomic.AtomicBoolean");
    }

    private KnownTypes() {}

    /** What to use instead of the type, or null when nothing special is known about it. */
    static @Nullable String wayOut(String qualifiedName) {
        String wayOut = WAYS_OUT.get(qualifiedName);
        if (wayOut == null && qualifiedName.startsWith("java.time.")) {
            return "use a long of the unit that the contract names, or String; java.time is not supported yet";
        }
        if (wayOut == null && qualifiedName.startsWith("java.util.function.")) {
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
