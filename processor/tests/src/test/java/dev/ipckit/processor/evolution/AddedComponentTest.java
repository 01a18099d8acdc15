/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.ipckit.processor.model.JdkValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A component of each kind of type is added: the comparison allows it where, and only where, the reader has a default. */
class AddedComponentTest extends LockedClock {
    private static final Pattern REFUSED = Pattern.compile("\\[IPC118\\] \"[^\"]* (added\\d+)\"");
    private static final Pattern READ =
            Pattern.compile("(added\\d+) = parcel\\.hasMoreFields\\(end\\)\\s*\\?[^;]*?:\\s*([^;:]*);");

    private static final String TYPES = """
            record Point(int x) {}
            sealed interface Part {} record Left() implements Part {}
            enum Shade { LIGHT, DARK }
            class Blob implements dev.ipckit.parcel.Parcelable {
                public Blob(dev.ipckit.parcel.Parcel parcel) {}
                @Override public void writeToParcel(dev.ipckit.parcel.Parcel parcel) {}
            }
            class ByNumber implements dev.ipckit.parcel.TypeAdapter<Thread, Long> {
                @Override public Long toParcel(Thread value) { return 1L; }
                @Override public Thread fromParcel(Long carrier) { return Thread.currentThread(); }
            }
            """;

    private static List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        for (String primitive : List.of("boolean", "byte", "char", "short", "int", "long", "float", "double")) {
            kinds.addAll(List.of(primitive, primitive + "[]", "@FixedSize(3) " + primitive + "[]"));
        }
        Stream.of(JdkValue.values()).map(JdkValue::qualifiedName).forEach(kinds::add);
        List<String> objects = List.of(
                "Boolean",
                "Integer",
                "Double",
                "String",
                "CharSequence",
                "List<String>",
                "Set<Point>",
                "ArrayList<Integer>",
                "SortedMap<String, Point>",
                "Map<Integer, String>",
                "Optional<String>",
                "OptionalInt",
                "Optional<Point>",
                "Point",
                "Part",
                "Shade",
                "Blob",
                "Clock",
                "dev.ipckit.RemoteObject",
                "java.util.concurrent.Flow.Publisher<String>",
                "dev.ipckit.parcel.ParcelFileDescriptor",
                "dev.ipckit.parcel.SharedMemory",
                "@ParcelAdapter(ByNumber.class) Thread",
                "UUID");
        kinds.addAll(objects);
        for (String object : List.of("Integer", "String", "Point", "Part", "Shade", "UUID", "Clock", "BitSet")) {
            kinds.addAll(List.of(
                    object + "[]",
                    "@Nullable " + object + "[]",
                    object + " @Nullable []",
                    "@FixedSize(3) " + object + "[]",
                    "@FixedSize(3) @Nullable " + object + "[]",
                    "@FixedSize(3) " + object + " @Nullable []",
                    "@FixedSize({2, 3}) " + object + "[][]",
                    "@Nullable " + object));
        }
        kinds.addAll(List.of("@FixedSize({2, 3}) int[][]", "int[][]", "List<int[]>"));
        return kinds;
    }

    private static String members(boolean later) {
        StringBuilder members = new StringBuilder(TYPES);
        List<String> kinds = kinds();
        for (int i = 0; i < kinds.size(); i++) {
            members.append("void send")
                    .append(i)
                    .append("(R")
                    .append(i)
                    .append(" value); record R")
                    .append(i);
            members.append("(int first")
                    .append(later ? ", " + kinds.get(i) + " added" + i : "")
                    .append(") {}\n");
        }
        return members.toString();
    }

    @Test
    void verdict_isThatOfTheReader() throws IOException {
        assertThat(compile(members(false))).isEmpty();

        Set<String> refused = new TreeSet<>();
        for (String message : compile(members(true))) {
            Matcher matcher = REFUSED.matcher(message);
            assertThat(matcher.find()).as(message).isTrue();
            refused.add(shown(matcher.group(1)));
        }
        Compilation compilation = compilation("main", source(members(true)), List.of("-Aipckit.contract=off"));
        assertThat(compilation.errors()).isEmpty();
        JavaFileObject parcels =
                compilation.generatedSourceFile("a.b.ClockParcels").orElseThrow();
        Set<String> without = new TreeSet<>();
        Set<String> with = new TreeSet<>();
        Matcher read = READ.matcher(parcels.getCharContent(false));
        while (read.find()) {
            (read.group(2).contains("required(null") ? without : with).add(shown(read.group(1)));
        }

        assertThat(with.size() + without.size()).isEqualTo(kinds().size());
        assertThat(with).isNotEmpty();
        assertThat(refused).isNotEmpty().isEqualTo(without);
    }

    private static String shown(String added) {
        return added + " " + kinds().get(Integer.parseInt(added.substring("added".length())));
    }
}
