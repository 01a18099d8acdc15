/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lock file knows in which version each part of the contract came, and {@code @Since} must say the same. */
class SinceTest extends LockedClock {
    @Test
    void whatComesAfterARelease_isOfTheNextVersion_whereverItIs() throws IOException {
        compile(
                "int MOST = 1; Reading read(Unit unit); record Reading(long ticks) {} enum Unit { DAY }"
                        + "sealed interface Zone {} record Utc() implements Zone {} void set(Zone zone);",
                "release");

        assertThat(compile("""
                int MOST = 1; @Since(2) String NAME = " since 9";
                Reading read(Unit unit);
                void set(Zone zone);
                @Since(2) Span span() throws Stopped;
                record Reading(long ticks, @Since(2) int zone) {}
                @SuppressWarnings("IPC122") enum Unit { DAY, @Since(2) HOUR }
                @SuppressWarnings("IPC123") sealed interface Zone {}
                record Utc() implements Zone {}
                @Since(2) @SuppressWarnings("IPC123") record Local() implements Zone {}
                record Span(@Since(2) long from, long to) {}
                class Stopped extends Exception {
                    public final int when;
                    public Stopped(int when) { this.when = when; }
                }
                """, "update")).isEmpty();

        assertThat(Files.readString(lock).lines().skip(7))
                .containsExactly("""
                descriptor a.b.Clock

                method 1: a.b.Clock.Reading read(a.b.Clock.Unit unit)
                method 2: void set(a.b.Clock.Zone zone)
                method 3: a.b.Clock.Span span() throws a.b.Clock.Stopped since 2

                record a.b.Clock.Local since 2

                record a.b.Clock.Reading
                    long ticks
                    int zone since 2

                record a.b.Clock.Span since 2
                    long from
                    long to

                exception a.b.Clock.Stopped since 2
                    int when

                enum a.b.Clock.Unit : int
                    DAY = 0
                    HOUR = 1 since 2

                record a.b.Clock.Utc

                union a.b.Clock.Zone
                    0 = a.b.Clock.Utc
                    1 = a.b.Clock.Local since 2

                constant int MOST = 1
                constant String NAME = " since 9" since 2
                """.lines().toArray(String[]::new));
    }

    @Test
    void versions_areRemembered_andAreNotOnTheWire() throws IOException {
        compile("long now();", "release");
        compile("long now(); void set(long time);", "release");
        String after = Files.readString(lock);
        compile("long now(); void set(long time); String zone();", "release");

        assertThat(methods())
                .containsExactly(
                        "method 1: long now()",
                        "method 2: void set(long time) since 2",
                        "method 3: String zone() since 3");
        Files.writeString(lock, after.replace(" since 2", ""));
        assertThat(compile("long now(); void set(long time);", "check")).isEmpty();
    }

    @Test
    void refusedVersion_leavesTheFileAlone() throws IOException {
        compile("long now();", "update");
        String before = Files.readString(lock);

        assertThat(compile("long now(); @Since(2) String zone();", "update"))
                .singleElement()
                .asString()
                .startsWith("[IPC143] \"String zone()\" comes into the contract with version 1 (")
                .endsWith("and not since version 2, as @Since says; remove it; a new version begins with the first"
                        + " change after -Aipckit.contract=release");
        assertThat(lock).hasContent(before);
    }

    @Test
    void renamedComponent_isStillAsOldAsItIs() throws IOException {
        compile("Reading read(); record Reading(long ticks) {}", "release");
        compile("Reading read(); record Reading(long ticks, int zone) {}", "release");

        assertThat(compile("Reading read(); record Reading(@Since(2) long count, @Since(2) int area) {}", "update"))
                .singleElement()
                .asString()
                .contains("[IPC143] \"long ticks\"", "since version 1, and not since version 2");
        assertThat(compile("Reading read(); record Reading(long count, @Since(2) int area) {}", "update"))
                .isEmpty();
    }

    @Test
    void contractThatHadNoFile_beginsWithTheVersionThatItsSourceKnows() throws IOException {
        String members = "@Since(2) int MOST = 1; long now(); @Since(3) void set(long time);";
        assertThat(compile(members, "update")).isEmpty();

        assertThat(Files.readString(lock)).contains("\nversion 3\n");
        assertThat(methods()).containsExactly("method 1: long now()", "method 2: void set(long time) since 3");
        assertThat(compile(members, "check")).isEmpty();
    }

    @Test
    void acceptedVersion_replacesTheOneOfTheFile_unlessItIsToCome() throws IOException {
        compile("long now();", "release");
        compile("long now(); void set(long time);", "release");

        assertThat(compile("long now(); @Since(1) void set(long time);", "accept"))
                .isEmpty();
        assertThat(methods()).containsExactly("method 1: long now()", "method 2: void set(long time)");
        assertThat(Files.readString(lock)).contains("\nversion 2\n");
        assertThat(compile("long now(); @Since(3) void set(long time);", "accept"))
                .singleElement()
                .asString()
                .startsWith("[IPC143] ");
    }

    @Test
    void sharedParts_mayHaveComeToAnotherContractEarlier() throws IOException {
        assertThat(run("main", source("Shared read();") + "record Shared(@Since(5) int x) {}", List.of()))
                .singleElement()
                .asString()
                .startsWith("[IPC144] \"a.b.Shared: int x\" comes into the contract with version 1 (");
        assertThat(Files.readString(lock)).contains("\nversion 1\n", "    int x\n");
    }
}
