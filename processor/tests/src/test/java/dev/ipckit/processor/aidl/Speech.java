/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.aidl;

import dev.ipckit.Holder;
import dev.ipckit.RemoteObject;
import dev.ipckit.annotation.FixedSize;
import dev.ipckit.annotation.InOut;
import dev.ipckit.annotation.Oneway;
import dev.ipckit.annotation.Out;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.processor.aidl.Spoken.Channel;
import dev.ipckit.processor.aidl.Spoken.Everything;
import dev.ipckit.processor.aidl.Spoken.Level;
import dev.ipckit.processor.aidl.Spoken.Pair;
import dev.ipckit.processor.aidl.Spoken.Point;
import dev.ipckit.processor.aidl.Spoken.Scalars;
import dev.ipckit.processor.aidl.Spoken.Tree;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Everything that AIDL 10 can say, and a little that it cannot. */
@RemoteInterface
public interface Speech {
    /** A constant. */
    int MOST = 7;

    boolean booleans(boolean value);

    byte bytes(byte value);

    char chars(char value);

    short shorts(short value);

    int ints(int value);

    long longs(long value);

    float floats(float value);

    double doubles(double value);

    @Nullable
    String text(@Nullable String value);

    @Nullable
    CharSequence characters(CharSequence value, @Nullable CharSequence other);

    boolean[] booleanArray(boolean[] value);

    byte[] byteArray(byte[] value);

    char[] charArray(char[] value);

    short[] shortArray(short[] value);

    int[] intArray(int[] value);

    long[] longArray(long[] value);

    float[] floatArray(float[] value);

    double[] doubleArray(double[] value);

    @Nullable
    String[] textArray(@Nullable String[] value);

    int @Nullable [] nullableArray(int @Nullable [] value);

    List<@Nullable String> texts(List<@Nullable String> value);

    Set<Long> numbers(Set<Long> value);

    List<Byte> packed(List<Byte> value);

    List<@Nullable Integer> gaps(List<@Nullable Integer> value);

    @Nullable
    Integer box(@Nullable Integer value);

    Scalars scalars(Scalars value);

    Everything everything(Everything value);

    @Nullable
    Point point(@Nullable Point value);

    @Nullable
    Point[] pointArray(@Nullable Point[] value);

    List<@Nullable Point> points(@Nullable List<@Nullable Point> value);

    Tree tree(Tree value);

    Pair<String, Point> pair(Pair<String, Point> value);

    Map<Integer, Point> map(Map<Integer, Point> value);

    Map<String, List<String>> lists(Map<String, List<String>> value);

    List<int[]> rows(List<int[]> value);

    int[][] grid(int[][] value);

    int[] triple(@FixedSize(3) int[] value);

    Level level(Level value, @Nullable Level other);

    List<Channel> channels(Channel[] value);

    Optional<Point> maybe(Optional<String> text, OptionalInt number, OptionalLong large, Optional<Point> point);

    BigInteger values(@Nullable LocalDate date, List<LocalDate> dates, InetSocketAddress address, Locale locale);

    @Nullable
    RemoteObject object(@Nullable RemoteObject value);

    @Nullable
    RemoteObject[] objects(List<@Nullable RemoteObject> value);

    @Nullable
    Heard listener(@Nullable Heard value);

    int call(Heard listener, Point point, String text);

    List<Heard> listeners(Heard[] value);

    int returned(
            @Out int[] numbers,
            @InOut String[] words,
            @Out List<String> list,
            @InOut List<Point> points,
            @Out Point[] places);

    void held(@InOut Holder<Point> point, @Out Holder<Point> other);

    void cannotBeSaid(@Out Holder<Integer> value);

    @Oneway
    void tell(String value, Point point);

    int add(int one, int two);

    int add(Point one, Point two);

    void fail(String how, @Nullable String message);

    CompletableFuture<String> later(String value);
}
