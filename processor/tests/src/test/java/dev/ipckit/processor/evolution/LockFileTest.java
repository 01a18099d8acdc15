/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.processor.Compilations;
import dev.ipckit.processor.TestSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When lock files are written, what is in them, and when they are left alone. */
class LockFileTest extends LockedClock {
    @Test
    void firstCompilation_writesWhatPeersRelyOn() throws IOException {
        assertThat(compile("long now(); String zone(@Nullable String city, int... offsets);"))
                .isEmpty();

        assertThat(Files.readString(lock)).isEqualTo("""
                # What peers of a.b.Clock rely on. The compiler writes this file and checks the source against it.
                # Check it in, and do not edit it. After a conflict take either side and compile again.
                format 1
                interface a.b.Clock
                version 1
                hash %s
                descriptor a.b.Clock

                method 1: long now()
                method 2: String zone(String? city, int[] offsets)
                """.formatted(hash()));
        assertThat(hash()).matches("[0-9a-f]{64}");
        assertThat(files(lock.getParent())).containsExactly("a.b.Clock.lock");
    }

    @Test
    void everyKindOfType_isDescribed() throws IOException {
        assertThat(compile("""
                int MOST = 3; String GREETING = "a\\n\\"b\\"";
                Reply ask(Map<String, List<Integer>> numbers, Question<String> question, @InOut byte[] buffer,
                        Shade shade, @Nullable Shade other, @Nullable Integer count, Set<Part> parts) throws Tired;
                @Oneway void tell(Clock clock);
                record Question<T>(T text, @Nullable Question<T> next) {}
                record Reply(char c, boolean[] bits) {}
                enum Shade { LIGHT, DARK }
                sealed interface Part {} record Left() implements Part {} record Right(long x) implements Part {}
                class Tired extends Exception {
                    public Tired(String message, int hours) { super(message); this.hours = hours; }
                    public final int hours;
                }
                """)).isEmpty();

        assertThat(Files.readString(lock).lines().skip(6))
                .containsExactly("""
                descriptor a.b.Clock

                method 1: a.b.Clock.Reply ask(Map<String,List<int>> numbers, a.b.Clock.Question<String> question, inout byte[] buffer, a.b.Clock.Shade shade, Optional<a.b.Clock.Shade> other, Optional<int> count, Set<a.b.Clock.Part> parts) throws a.b.Clock.Tired
                method 2: oneway void tell(a.b.Clock clock)

                record a.b.Clock.Left

                union a.b.Clock.Part
                    0 = a.b.Clock.Left
                    1 = a.b.Clock.Right

                record a.b.Clock.Question<String>
                    String text
                    a.b.Clock.Question<String>? next

                record a.b.Clock.Reply
                    char c
                    boolean[] bits

                record a.b.Clock.Right
                    long x

                enum a.b.Clock.Shade : int
                    LIGHT = 0
                    DARK = 1

                exception a.b.Clock.Tired
                    int hours

                constant String GREETING = "a\\n\\"b\\""
                constant int MOST = 3
                """.lines().toArray(String[]::new));
        assertUntouchedBy(Files.readString(sourceFile("main")));
    }

    /** As files are that were written when exceptions of the JDK travelled by their message alone. */
    @Test
    void fieldsOfAnExceptionOfTheJdk_areAddedToAFileWithoutThem() throws IOException {
        String source = "void load(String path) throws java.nio.file.NoSuchFileException, java.sql.SQLException;";
        assertThat(compile(source)).isEmpty();
        String now = Files.readString(lock);
        assertThat(now).contains("""
                        exception java.nio.file.NoSuchFileException
                            String? file
                            String? otherFile
                            String? reason

                        exception java.sql.SQLException
                            String? sqlState
                            int errorCode
                        """);
        String before = now.replaceAll("(?m)^    .*\n", "")
                .replace(hash(), "0d0d5165e3a5af851827fc6b996c383525f8b524ddd8ef51497d1b7e88b2436b");
        Files.writeString(lock, before);

        assertThat(compile(source, "check")).isNotEmpty().allMatch(message -> message.startsWith("[IPC103]"));
        assertThat(Files.readString(lock)).isEqualTo(before);
        assertThat(compile(source, "release")).isEmpty();
        assertThat(Files.readString(lock)).contains("version 1", "String? otherFile", "int errorCode");
        assertThat(compile(source, "check")).isEmpty();
    }

    @Test
    void whatLooksDifferentInJava_isWrittenAsItTravels() throws IOException {
        assertThat(compile("""
                java.util.concurrent.CompletableFuture<String> later(Integer count);
                java.util.concurrent.CompletionStage<@Nullable Integer> laterOrNot();
                java.util.concurrent.CompletableFuture<Void> done();
                @FixedSize({3, 4}) int[][] grid(@FixedSize(2) @Nullable String[] names, int[][] others);
                java.time.Instant at(java.time.@Nullable Year year, java.util.UUID id, Collection<BitSet> bits);
                Optional<String> name(OptionalInt count, Optional<Shade> shade, Optional<java.time.Instant> since);
                void fill(@Out dev.ipckit.Holder<Integer> count, @InOut List<@Nullable String> names);
                Blob blob(@Nullable Blob[] blobs, TreeMap<String, ArrayList<Blob>> byName);
                @ParcelAdapter(ByNumber.class) @Nullable Thread thread(@ParcelAdapter(ByNumber.class) Map<Integer, Thread> all);
                class ByNumber implements dev.ipckit.parcel.TypeAdapter<Thread, Long> {
                    @Override public Long toParcel(Thread value) { return 1L; }
                    @Override public Thread fromParcel(Long carrier) { return Thread.currentThread(); }
                }
                enum Shade { LIGHT, DARK }
                class Blob implements dev.ipckit.parcel.Parcelable {
                    public Blob(dev.ipckit.parcel.Parcel parcel) {}
                    @Override public void writeToParcel(dev.ipckit.parcel.Parcel parcel) {}
                }
                """)).isEmpty();

        assertThat(methods())
                .containsExactly(
                        "method 1: String later(int count)",
                        "method 2: Optional<int> laterOrNot()",
                        "method 3: void done()",
                        "method 4: int[3][4] grid(String?[2] names, int[][] others)",
                        "method 5: Instant at(Optional<Year> year, UUID id, List<BitSet> bits)",
                        "method 6: String? name(Optional<int> count, Optional<a.b.Clock.Shade> shade, Instant? since)",
                        "method 7: void fill(out int count, inout List<String?> names)",
                        "method 8: a.b.Clock.Blob blob(a.b.Clock.Blob?[] blobs, Map<String,List<a.b.Clock.Blob>> byName)",
                        "method 9: Optional<long> thread(Map<int,long> all)");
        assertUntouchedBy(Files.readString(sourceFile("main")));
    }

    @Test
    void changeThatIsNoneOnTheWire_isNone() throws IOException {
        compile("String name(int count); List<Integer> all(@Nullable String more);");
        String before = Files.readString(lock);

        assertThat(compile(
                        "java.util.concurrent.CompletableFuture<String> name(Integer count);"
                                + " Collection<Integer> all(Optional<String> more);",
                        "check"))
                .isEmpty();
        assertThat(Files.readString(lock)).isEqualTo(before);
    }

    @Test
    void methodOfTwoInterfaces_isOnewayIfOneOfThemSaysSo() throws IOException {
        assertThat(run("main", """
                package a.b;
                import dev.ipckit.annotation.*;
                @RemoteInterface interface Clock extends Waiting, Hurried {}
                interface Waiting { void wind(int turns); void stop(); }
                interface Hurried { @Oneway void wind(int turns); }
                """, List.of())).isEmpty();

        assertThat(methods()).containsExactly("method 1: oneway void wind(int turns)", "method 2: void stop()");
    }

    @Test
    void fixedLength_isPartOfTheContract() throws IOException {
        compile("void set(@FixedSize({3, 4}) int[][] grid);");

        assertThat(compile("void set(@FixedSize({4, 3}) int[][] grid);"))
                .singleElement()
                .asString()
                .startsWith("[IPC107] \"void set(int[3][4] grid)\"")
                .contains("\"void set(int[4][3] grid)\"");
    }

    @Test
    void secondCompilation_leavesTheFileAlone() throws IOException {
        compile("long now();");
        assertUntouchedBy(source("long now();"));
    }

    @Test
    void fileWithOtherLineEnds_isLeftAlone() throws IOException {
        compile("long now();");
        Files.writeString(lock, Files.readString(lock).replace("\n", "\r\n"));
        assertUntouchedBy(source("long now();"));
    }

    @Test
    void check_writesNothing() throws IOException {
        assertThat(compile("long now();", "check")).hasSize(1);
        assertThat(lock).doesNotExist();

        compile("long now();");
        assertThat(compile("long now();", "check")).isEmpty();
        String before = Files.readString(lock);
        assertThat(compile("long now(); long nanos();", "check")).hasSize(1);
        assertThat(Files.readString(lock)).isEqualTo(before);
    }

    @Test
    void off_looksAtNothing() throws IOException {
        assertThat(compile("long now();", "off")).isEmpty();
        assertThat(lock).doesNotExist();
        Files.createDirectories(lock.getParent());
        Files.writeString(lock, "rubbish");
        assertThat(compile("long now();", "off")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "integrationTest", "testFixtures"})
    void tests_haveNoLockFiles(String set) throws IOException {
        run(set, source("long now();"), List.of());
        assertThat(files(project)).noneMatch(file -> file.endsWith(".lock"));
    }

    @Test
    void otherLayouts_haveNoLockFiles_unlessTheOptionNamesADirectory() throws IOException {
        Path file = project.resolve("Clock.java");
        Files.writeString(file, source("long now();"));
        Compilations.run(List.of(TestSources.source(file)), List.of());
        assertThat(files(project)).containsExactly("Clock.java");

        Path locks = project.resolve("locks");
        Compilations.run(List.of(TestSources.source(file)), List.of("-Aipckit.contract.dir=" + locks));
        assertThat(files(locks)).containsExactly("a.b.Clock.lock");
    }

    /** A build that is to be stopped by what has changed must not pass because nothing was looked at. */
    @ParameterizedTest
    @ValueSource(strings = {"check", "release"})
    void unknownPlace_isRefusedWhereAFileIsNeeded(String mode) throws IOException {
        Path file = project.resolve("Clock.java");
        Files.writeString(file, source("long now();"));
        for (JavaFileObject source :
                List.of(TestSources.source(file), TestSources.source("a.b.Clock", source("long now();")))) {
            assertThat(Compilations.run(List.of(source), List.of("-Aipckit.contract=" + mode))
                            .errors())
                    .singleElement()
                    .asString()
                    .contains("[IPC102] ", "lock file of a.b.Clock", "-Aipckit.contract.dir");
        }

        assertThat(run("test", source("long now();"), List.of("-Aipckit.contract=" + mode)))
                .isEmpty();
        assertThat(files(project)).noneMatch(name -> name.endsWith(".lock"));
    }

    @Test
    void anErrorAnywhere_leavesAllFilesAlone() throws IOException {
        Path other = sourceFile("main").resolveSibling("Broken.java");
        Files.createDirectories(other.getParent());
        Files.writeString(
                other, "package a.b; @dev.ipckit.annotation.RemoteInterface interface Broken { Object any(); }");
        run("main", source("long now();"), List.of(), TestSources.source(other));
        assertThat(lock).doesNotExist();
    }

    @Test
    void damagedFile_isRefused_whateverLineIsMissing() throws IOException {
        compile("long now(); int year(long at); Reply ask(); record Reply(int a, long b) {} int MOST = 3;");
        List<String> lines = Files.readAllLines(lock);
        for (int i = 2; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                List<String> rest = new ArrayList<>(lines);
                rest.remove(i);
                Files.write(lock, rest);
                assertThat(compile(
                                "long now(); int year(long at); Reply ask(); record Reply(int a, long b) {} int MOST = 3;",
                                "accept"))
                        .as("without \"%s\"", lines.get(i))
                        .singleElement()
                        .asString()
                        .startsWith("[IPC101] " + lock + ":");
            }
        }
    }

    @Test
    void unwritableDirectory_isAnError() throws IOException {
        Files.createDirectories(project.resolve("src/main"));
        Files.writeString(project.resolve("src/main/ipckit"), "a file where the directory should be");
        assertThat(compile("long now();")).singleElement().asString().startsWith("[IPC104] ");
    }
}
