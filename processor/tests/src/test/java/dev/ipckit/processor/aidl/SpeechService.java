/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.aidl;

import dev.ipckit.Holder;
import dev.ipckit.RemoteObject;
import dev.ipckit.ServiceSpecificException;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Answers with what it is told, and remembers what it could not answer. */
final class SpeechService implements Speech {
    final List<String> told = new ArrayList<>();

    @Override
    public boolean booleans(boolean value) {
        return value;
    }

    @Override
    public byte bytes(byte value) {
        return value;
    }

    @Override
    public char chars(char value) {
        return value;
    }

    @Override
    public short shorts(short value) {
        return value;
    }

    @Override
    public int ints(int value) {
        return value;
    }

    @Override
    public long longs(long value) {
        return value;
    }

    @Override
    public float floats(float value) {
        return value;
    }

    @Override
    public double doubles(double value) {
        return value;
    }

    @Override
    public @Nullable String text(@Nullable String value) {
        return value;
    }

    @Override
    public @Nullable CharSequence characters(CharSequence value, @Nullable CharSequence other) {
        return other == null ? null : value + "" + other;
    }

    @Override
    public boolean[] booleanArray(boolean[] value) {
        return value;
    }

    @Override
    public byte[] byteArray(byte[] value) {
        return value;
    }

    @Override
    public char[] charArray(char[] value) {
        return value;
    }

    @Override
    public short[] shortArray(short[] value) {
        return value;
    }

    @Override
    public int[] intArray(int[] value) {
        return value;
    }

    @Override
    public long[] longArray(long[] value) {
        return value;
    }

    @Override
    public float[] floatArray(float[] value) {
        return value;
    }

    @Override
    public double[] doubleArray(double[] value) {
        return value;
    }

    @Override
    public @Nullable String[] textArray(@Nullable String[] value) {
        return value;
    }

    @Override
    public int @Nullable [] nullableArray(int @Nullable [] value) {
        return value;
    }

    @Override
    public List<@Nullable String> texts(List<@Nullable String> value) {
        return value;
    }

    @Override
    public Set<Long> numbers(Set<Long> value) {
        return value;
    }

    @Override
    public List<Byte> packed(List<Byte> value) {
        return value;
    }

    @Override
    public List<@Nullable Integer> gaps(List<@Nullable Integer> value) {
        return value;
    }

    @Override
    public @Nullable Integer box(@Nullable Integer value) {
        return value;
    }

    @Override
    public Scalars scalars(Scalars value) {
        return value;
    }

    @Override
    public Everything everything(Everything value) {
        return value;
    }

    @Override
    public @Nullable Point point(@Nullable Point value) {
        return value;
    }

    @Override
    public @Nullable Point[] pointArray(@Nullable Point[] value) {
        return value;
    }

    @Override
    public List<@Nullable Point> points(@Nullable List<@Nullable Point> value) {
        return value == null ? List.of() : value;
    }

    @Override
    public Tree tree(Tree value) {
        return value;
    }

    @Override
    public Pair<String, Point> pair(Pair<String, Point> value) {
        return value;
    }

    @Override
    public Map<Integer, Point> map(Map<Integer, Point> value) {
        return value;
    }

    @Override
    public Map<String, List<String>> lists(Map<String, List<String>> value) {
        return value;
    }

    @Override
    public List<int[]> rows(List<int[]> value) {
        return value;
    }

    @Override
    public int[][] grid(int[][] value) {
        return value;
    }

    @Override
    public int[] triple(int[] value) {
        return value;
    }

    @Override
    public Level level(Level value, @Nullable Level other) {
        return other == null ? value : other;
    }

    @Override
    public List<Channel> channels(Channel[] value) {
        return List.of(value);
    }

    @Override
    public Optional<Point> maybe(Optional<String> text, OptionalInt number, OptionalLong large, Optional<Point> point) {
        told.add(text + " " + number + " " + large);
        return point;
    }

    @Override
    public BigInteger values(
            @Nullable LocalDate date, List<LocalDate> dates, InetSocketAddress address, Locale locale) {
        told.add(date + " " + dates + " " + address.getPort() + " " + locale);
        return BigInteger.ONE.shiftLeft(100).negate();
    }

    @Override
    public @Nullable RemoteObject object(@Nullable RemoteObject value) {
        return value;
    }

    @Override
    public @Nullable RemoteObject[] objects(List<@Nullable RemoteObject> value) {
        return value.toArray(new RemoteObject[0]);
    }

    @Override
    public @Nullable Heard listener(@Nullable Heard value) {
        return value;
    }

    @Override
    public int call(Heard listener, Point point, String text) {
        return listener.heard(point, text);
    }

    @Override
    public List<Heard> listeners(Heard[] value) {
        return List.of(value);
    }

    @Override
    public int returned(int[] numbers, String[] words, List<String> list, List<Point> points, Point[] places) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i * i;
            words[i] += "!";
            places[i] = new Point(i, -i);
        }
        list.addAll(List.of("a", "b"));
        points.add(new Point(3, 4));
        return list.size();
    }

    @Override
    public void held(Holder<Point> point, Holder<Point> other) {
        Point was = point.get();
        other.set(new Point(was.y(), was.x()));
        point.set(new Point(was.x() + 1, was.y() + 1));
    }

    @Override
    public void cannotBeSaid(Holder<Integer> value) {
        value.set(1);
    }

    @Override
    public void tell(String value, Point point) {
        told.add(value + point);
    }

    @Override
    public int add(int one, int two) {
        return one + two;
    }

    @Override
    public int add(Point one, Point two) {
        return one.x() + two.y();
    }

    @Override
    public void fail(String how, @Nullable String message) {
        throw switch (how) {
            case "security" -> new SecurityException(message);
            case "argument" -> new IllegalArgumentException(message);
            case "null" -> new NullPointerException(message);
            case "state" -> new IllegalStateException(message);
            case "unsupported" -> new UnsupportedOperationException(message);
            default -> new ServiceSpecificException(Integer.parseInt(how), message);
        };
    }

    @Override
    public CompletableFuture<String> later(String value) {
        return CompletableFuture.completedFuture(value);
    }
}
