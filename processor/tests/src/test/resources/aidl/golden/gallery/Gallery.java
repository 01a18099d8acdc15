package example;

import dev.ipckit.Holder;
import dev.ipckit.RemoteObject;
import dev.ipckit.annotation.*;
import java.math.BigInteger;
import java.net.InetAddress;
import java.time.*;
import java.util.*;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Pictures, and who looks at them.
 *
 * @since 1
 */
@RemoteInterface
public interface Gallery {
    /** How many there may be. */
    int MOST = 1_000;

    @Since(2)
    int LEAST = Integer.MIN_VALUE;
    String NAME = "gallery";
    String QUOTED = "\"\n";
    long BYTES = 1L << 40;
    byte LEVEL = -1;
    double SCALE = 1e-3;
    float HALF = 0.5F;
    float BELOW = -0.0F;
    double LEFT = -0.0;
    boolean OPEN = true;
    char SEPARATOR = '/';

    /** A place. */
    record Point(int x, int y) {}

    record Picture(
            String name,
            @Nullable String title,
            Point size,
            @Nullable Point focus,
            Format format,
            @Nullable Format preferred,
            List<String> tags,
            List<Point> points,
            int[] histogram,
            Instant taken,
            @Nullable Integer rating,
            @Nullable Picture original,
            List<Picture> versions,
            @Since(2) short[] levels,
            Optional<Duration> exposure) {}

    enum Format {
        JPEG,
        @Since(3)
        PNG
    }

    @Backing(Backing.Type.BYTE)
    enum Channel {
        @WireValue(-1)
        ALPHA,
        @WireValue(4)
        @UnknownValue
        OTHER
    }

    sealed interface Shape {}

    record Circle(Point center, double radius) implements Shape {}

    @Since(2)
    record Line(Point from, Point to) implements Shape {}

    sealed interface Term {}

    record Number(long value) implements Term {}

    record Sum(Term left, @Nullable Term right, List<Term> others) implements Term {}

    sealed interface Sparse {}

    @UnionTag(2)
    @UnknownMember
    record Two(int tag) implements Sparse {}

    @UnionTag(0)
    record Zero(Picture picture) implements Sparse {}

    record Pair<A, B>(A first, B second) {}

    record Lookup(Map<String, Point> points) {}

    @RemoteInterface
    interface Watcher {
        @Oneway
        void changed(Picture picture);
    }

    final class NoSuchPicture extends Exception {
        private final String picture;
        private final @Nullable Integer code;

        public NoSuchPicture(String message, String picture, @Nullable Integer code) {
            super(message);
            this.picture = picture;
            this.code = code;
        }

        public String picture() {
            return picture;
        }

        public @Nullable Integer code() {
            return code;
        }
    }

    /**
     * Gives a picture.
     *
     * @deprecated use {@link #find}
     */
    @Deprecated
    Picture get(String name) throws NoSuchPicture;

    @Nullable
    @Since(2)
    Picture find(@Nullable String name, boolean exact, byte b, char c, short s, int i, long l, float f, double d);

    @Oneway
    void forget(String name);

    int add(Picture picture);

    int add(Picture picture, int at);

    int delete(List<Picture> in, Set<String> out);

    void scalars(boolean[] z, byte[] b, char[] c, short[] s, int[] i, long[] l, float[] f, double[] d, String[] t);

    List<Integer> numbers(Set<Long> longs, Integer[] boxes, List<@Nullable Integer> gaps, List<Byte> bytes);

    void nested(List<int[]> rows, int[][] grid, Map<String, List<String>> lists, List<Optional<String>> maybe);

    Map<String, Point> places(Map<Integer, Picture> byNumber, Map<String, String> names);

    List<Lookup> lookups();

    Shape draw(List<Shape> shapes, @Nullable Sparse sparse);

    Format format(Channel channel, Format[] formats, List<Channel> channels, @Nullable Channel other, DayOfWeek day);

    Term simplify(Term term);

    void watch(Watcher watcher, @Nullable Watcher other, RemoteObject object, RemoteObject[] objects);

    List<Watcher> watchers(Watcher[] more);

    void returned(@Out int[] a, @InOut String[] b, @Out List<String> c, @InOut List<Point> d, @Out Point[] e);

    void held(@InOut Holder<Point> point, @Out Holder<List<String>> list);

    void badlyHeld(@Out Holder<Integer> number);

    void badlyReturned(@Out List<Integer> numbers);

    CompletableFuture<Point> later(Optional<Point> point, OptionalInt number);

    Pair<String, Point> pair(Pair<String, List<Point>> pairs);

    void values(
            Instant instant,
            @Nullable LocalDate date,
            LocalTime time,
            ZonedDateTime zoned,
            UUID id,
            BigInteger number,
            InetAddress address,
            List<LocalDate> dates,
            Locale locale);

    void bigs(List<BigInteger> numbers);

    CharSequence text(CharSequence text, @Nullable CharSequence other);

    void texts(CharSequence[] texts);

    void fixed(@FixedSize(3) int[] triple, @FixedSize({2, 2}) double[][] matrix);

    void asBinder(int in, int out, int interface_);
}
