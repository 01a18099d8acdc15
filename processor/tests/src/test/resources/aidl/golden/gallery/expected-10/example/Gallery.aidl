/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import dev.ipckit.aidl.InetAddress;
import dev.ipckit.aidl.Instant;
import dev.ipckit.aidl.NullableByte;
import dev.ipckit.aidl.NullableInt;
import dev.ipckit.aidl.NullableLong;
import dev.ipckit.aidl.UUID;
import dev.ipckit.aidl.ZonedDateTime;
import example.Gallery_IntArray;
import example.Gallery_Pair_String_Gallery_Point;
import example.Gallery_Pair_String_ListOfGallery_Point;
import example.Gallery_Picture;
import example.Gallery_Point;
import example.Gallery_StringToListOfString;
import example.Gallery_Watcher;

/**
 * Pictures, and who looks at them.
 *
 * @since 1
 */
interface Gallery {
    /**
     * How many there may be.
     */
    const int MOST = 1000;
    // in the contract since version 2
    const int LEAST = -2147483648;
    const String NAME = "gallery";
    // AIDL 10 has no such constant: String QUOTED = "\"\u000a"
    // AIDL 10 has no such constant: long BYTES = 1099511627776
    // AIDL 10 has no such constant: byte LEVEL = -1
    // AIDL 10 has no such constant: double SCALE = 0.001
    // AIDL 10 has no such constant: float HALF = 0.5
    // AIDL 10 has no such constant: float BELOW = -0.0
    // AIDL 10 has no such constant: double LEFT = -0.0
    // AIDL 10 has no such constant: boolean OPEN = true
    // AIDL 10 has no such constant: char SEPARATOR = "/"

    /**
     * Gives a picture.
     *
     * @deprecated use {@link #find}
     */
    // throws example.Gallery.NoSuchPicture: code -9, String message, int 0, int size, that class
    //   name, and a parcelable of { String picture; @Nullable Integer code; }
    Gallery_Picture get(String name) = 0;

    // in the contract since version 2
    // s: short, from -32768 to 32767
    @nullable Gallery_Picture find(@nullable String name, boolean exact, byte b, char c, int s, int i, long l, float f, double d) = 1;

    oneway void forget(String name) = 2;

    int add(in Gallery_Picture picture) = 3;

    // in Java: int add(Gallery.Picture picture, int at)
    int add_Gallery_Picture_Int(in Gallery_Picture picture, int at) = 4;

    // out_: a Set, each element once
    int delete(in List<Gallery_Picture> in_, in List<String> out_) = 5;

    // s: short, from -32768 to 32767
    void scalars(in boolean[] z, in byte[] b, in char[] c, in int[] s, in int[] i, in long[] l, in float[] f, in double[] d, in String[] t) = 6;

    // longs: a Set, each element once
    // gaps: elements may be null
    int[] numbers(in long[] longs, in int[] boxes, in @nullable List<NullableInt> gaps, in byte[] bytes) = 7;

    // lists: a Map, each key once
    // maybe: elements may be null
    void nested(in List<Gallery_IntArray> rows, in Gallery_IntArray[] grid, in List<Gallery_StringToListOfString> lists, in @nullable List<String> maybe) = 8;

    // AIDL cannot say the method of transaction code 10, which stays its own:
    //   Map<String, Gallery.Point> places(Map<Integer, Gallery.Picture> byNumber, Map<String, String> names)
    //   the result: AIDL 10 has no maps with types; int count (-1 for null), then String and Gallery.Point in turn

    // AIDL cannot say the method of transaction code 11, which stays its own:
    //   List<Gallery.Lookup> lookups()
    //   the result: Gallery.Lookup.points: AIDL 10 has no maps with types; int count (-1 for null), then String and Gallery.Point in turn

    // AIDL cannot say the method of transaction code 12, which stays its own:
    //   Gallery.Shape draw(List<Gallery.Shape> shapes, @Nullable Gallery.Sparse sparse)
    //   the result: AIDL 10 has no unions; int 1, int tag, and the parcelable of that tag

    // result: enum Gallery.Format { JPEG = 0, PNG = 1 }
    // channel: enum Gallery.Channel { ALPHA = -1, OTHER = 4 }
    // formats: enum Gallery.Format { JPEG = 0, PNG = 1 }
    // channels: enum Gallery.Channel { ALPHA = -1, OTHER = 4 }
    // other: enum Gallery.Channel { ALPHA = -1, OTHER = 4 }
    // day: enum DayOfWeek { MONDAY = 0, TUESDAY = 1, WEDNESDAY = 2, THURSDAY = 3, FRIDAY = 4, SATURDAY = 5, SUNDAY = 6 }
    int format(byte channel, in int[] formats, in byte[] channels, in @nullable NullableByte other, int day) = 12;

    // AIDL cannot say the method of transaction code 14, which stays its own:
    //   Gallery.Term simplify(Gallery.Term term)
    //   the result: AIDL 10 has no unions; int 1, int tag, and the parcelable of that tag

    void watch(Gallery_Watcher watcher, @nullable Gallery_Watcher other, IBinder object, in IBinder[] objects) = 14;

    // result: each Gallery_Watcher
    // more: each Gallery_Watcher
    List<IBinder> watchers(in IBinder[] more) = 15;

    void returned(out int[] a, inout String[] b, out List<String> c, inout List<Gallery_Point> d, out Gallery_Point[] e) = 16;

    void held(inout Gallery_Point point, out List<String> list) = 17;

    // AIDL cannot say the method of transaction code 19, which stays its own:
    //   void badlyHeld(@Out Holder<Integer> number)
    //   number: AIDL has no out int; the reply has it behind the result

    // AIDL cannot say the method of transaction code 20, which stays its own:
    //   void badlyReturned(@Out List<Integer> numbers)
    //   numbers: AIDL sends the length of an out int[] in the request; here the reply alone has it, behind the result

    Gallery_Point later(in @nullable Gallery_Point point, in @nullable NullableInt number) = 20;

    Gallery_Pair_String_Gallery_Point pair(in Gallery_Pair_String_ListOfGallery_Point pairs) = 21;

    // date: java.time.LocalDate, days since 1970-01-01
    // time: java.time.LocalTime, nanoseconds since midnight
    // number: java.math.BigInteger, two's complement, highest byte first, 1 to 65536 bytes
    // dates: java.time.LocalDate, days since 1970-01-01
    // locale: java.util.Locale, its tag of BCP 47
    void values(in Instant instant, in @nullable NullableLong date, long time, in ZonedDateTime zoned, in UUID id, in byte[] number, in InetAddress address, in long[] dates, String locale) = 22;

    // AIDL cannot say the method of transaction code 24, which stays its own:
    //   void bigs(List<BigInteger> numbers)
    //   numbers: AIDL has no arrays of arrays; int count, then each BigInteger as byte[]

    // result: plain text: int 1, int 1 and a String8; null is int 0
    // text: plain text: int 1, int 1 and a String8; null is int 0
    // other: plain text: int 1, int 1 and a String8; null is int 0
    // other: may be null
    CharSequence text(CharSequence text, CharSequence other) = 24;

    // AIDL cannot say the method of transaction code 26, which stays its own:
    //   void texts(CharSequence[] texts)
    //   texts: AIDL has no arrays of CharSequence; int count, then each as if it stood alone

    // AIDL cannot say the method of transaction code 27, which stays its own:
    //   void fixed(int[] triple, double[][] matrix)
    //   matrix: AIDL 10 has no arrays of more than one dimension; int 2, then as many double[]

    // in Java: void asBinder(int in, int out, int interface_)
    void asBinder_(int in_, int out_, int interface_) = 27;
}
