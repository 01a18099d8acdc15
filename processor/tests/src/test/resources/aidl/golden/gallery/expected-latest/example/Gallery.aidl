/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import dev.ipckit.aidl.DayOfWeek;
import dev.ipckit.aidl.InetAddress;
import dev.ipckit.aidl.Instant;
import dev.ipckit.aidl.NullableInt;
import dev.ipckit.aidl.NullableLong;
import dev.ipckit.aidl.UUID;
import dev.ipckit.aidl.ZonedDateTime;
import example.Gallery_Channel;
import example.Gallery_Format;
import example.Gallery_IntArray;
import example.Gallery_IntegerToGallery_Picture;
import example.Gallery_Lookup;
import example.Gallery_Pair_String_Gallery_Point;
import example.Gallery_Pair_String_ListOfGallery_Point;
import example.Gallery_Picture;
import example.Gallery_Point;
import example.Gallery_Shape;
import example.Gallery_Sparse;
import example.Gallery_StringToListOfString;
import example.Gallery_Term;
import example.Gallery_Watcher;
import example.NullableGallery_Channel;

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
    // AIDL has no such constant: String QUOTED = "\"\u000a"
    const long BYTES = 1099511627776;
    const byte LEVEL = -1;
    const double SCALE = 0.001;
    const float HALF = 0.5f;
    const float BELOW = -0.0f;
    const double LEFT = -0.0;
    // AIDL has no such constant: boolean OPEN = true
    // AIDL has no such constant: char SEPARATOR = "/"

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

    // byNumber: a Map, each key once
    Map<String, Gallery_Point> places(in List<Gallery_IntegerToGallery_Picture> byNumber, in Map<String, String> names) = 9;

    List<Gallery_Lookup> lookups() = 10;

    Gallery_Shape draw(in List<Gallery_Shape> shapes, in @nullable Gallery_Sparse sparse) = 11;

    Gallery_Format format(Gallery_Channel channel, in Gallery_Format[] formats, in Gallery_Channel[] channels, in @nullable NullableGallery_Channel other, DayOfWeek day) = 12;

    Gallery_Term simplify(in Gallery_Term term) = 13;

    void watch(Gallery_Watcher watcher, @nullable Gallery_Watcher other, IBinder object, in IBinder[] objects) = 14;

    List<Gallery_Watcher> watchers(in Gallery_Watcher[] more) = 15;

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

    void fixed(in int[3] triple, in double[2][2] matrix) = 26;

    // in Java: void asBinder(int in, int out, int interface_)
    void asBinder_(int in_, int out_, int interface_) = 27;
}
