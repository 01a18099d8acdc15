/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which transaction codes and versions a lock file gives to methods that come, go, change and come back. */
class LockedCodesTest extends LockedClock {
    @Test
    void newMethods_takeFreeCodes_whereverTheyStand() throws IOException {
        compile("long now(); long nanos();");

        assertThat(compile("String zone(); long nanos(); int year(); long now();"))
                .isEmpty();

        assertThat(methods())
                .containsExactly(
                        "method 1: long now()",
                        "method 2: long nanos()",
                        "method 3: String zone()",
                        "method 4: int year()");
        assertThat(stub("String zone(); long nanos(); int year(); long now();"))
                .contains(
                        "TRANSACTION_ZONE = RemoteObject.FIRST_CALL_TRANSACTION + 2",
                        "TRANSACTION_NANOS = RemoteObject.FIRST_CALL_TRANSACTION + 1",
                        "TRANSACTION_YEAR = RemoteObject.FIRST_CALL_TRANSACTION + 3",
                        "TRANSACTION_NOW = RemoteObject.FIRST_CALL_TRANSACTION + 0",
                        "VERSION = 1;",
                        "HASH = \"" + hash() + "\";");
    }

    @Test
    void refusedChange_leavesTheFileAlone() throws IOException {
        compile("long now(); long nanos();");
        String before = Files.readString(lock);

        List<String> messages = compile("long now(); String zone();");

        assertThat(messages).hasSize(1);
        assertThat(messages.get(0)).startsWith("[IPC106] \"long nanos()\" (" + lock + ":10) is gone");
        assertThat(Files.readString(lock)).isEqualTo(before);
    }

    @Test
    void acceptedRemoval_keepsTheCodeForever() throws IOException {
        compile("long now(); long nanos();");

        assertThat(compile("long now();", "accept")).isEmpty();
        assertThat(Files.readString(lock)).contains("\nversion 2\n").endsWith("\nremoved 2: long nanos()\n");

        compile("String zone(); long now();");
        assertThat(methods())
                .containsExactly("method 1: long now()", "method 3: String zone() since 2", "removed 2: long nanos()");
    }

    @Test
    void removedMethodThatComesBackAsItWas_getsItsCodeBack() throws IOException {
        compile("long now(); long nanos(int a);");
        compile("long now();", "accept");

        compile("long nanos(int b); long now();");
        assertThat(methods()).containsExactly("method 1: long now()", "method 2: long nanos(int b)");
    }

    @Test
    void removedMethodThatComesBackChanged_isAnother() throws IOException {
        compile("long now(); long nanos(int a);");
        compile("long now();", "accept");

        compile("int nanos(int a); long now();");
        assertThat(methods())
                .containsExactly(
                        "method 1: long now()", "method 3: int nanos(int a) since 2", "removed 2: long nanos(int a)");
    }

    @Test
    void acceptedChangeOfAMethod_givesItAnotherCode_soThatOldCallersAreNotMisunderstood() throws IOException {
        compile("long now(); long nanos(int a);");

        assertThat(compile("long now(); long nanos(long a);", "accept")).isEmpty();
        assertThat(methods())
                .containsExactly(
                        "method 1: long now()", "method 3: long nanos(long a) since 2", "removed 2: long nanos(int a)");
    }

    @Test
    void codeBehindTheLast_isRefused() throws IOException {
        compile("@TransactionCode(16777115) long now();");
        String before = Files.readString(lock);
        for (String mode : List.of("update", "check", "accept", "release")) {
            assertThat(compile("long now(); long nanos();", mode))
                    .singleElement()
                    .asString()
                    .startsWith("[IPC040] nanos is new and there is no transaction code for it, since " + lock);
            assertThat(Files.readString(lock)).isEqualTo(before);
        }

        assertThat(compile("@TransactionCode(16777115) long now(); @TransactionCode(1) long nanos();"))
                .isEmpty();
        assertThat(methods()).containsExactly("method 1: long nanos()", "method 16777115: long now()");
    }

    @Test
    void release_makesTheNextChangeANewVersion_once() throws IOException {
        compile("long now();");
        String first = hash();
        assertThat(compile("long now();", "release")).isEmpty();
        assertThat(Files.readString(lock)).contains("version 1\n", "released 1 " + first + "\n");

        compile("long now(); long nanos();");
        compile("long now(); long nanos(); int year();");
        assertThat(Files.readString(lock)).contains("version 2\n", "released 1 " + first + "\n");
        assertThat(stub("long now(); long nanos(); int year();")).contains("VERSION = 2;");

        String second = hash();
        compile("long now(); long nanos(); int year();", "release");
        assertThat(Files.readString(lock)).contains("version 2\n", "released 1 " + first, "released 2 " + second);
    }

    @Test
    void renamedParameter_isNeitherAnotherHashNorAnotherVersion() throws IOException {
        compile("long at(int hour);", "release");
        String hash = hash();

        assertThat(compile("long at(int hours);")).isEmpty();
        assertThat(Files.readString(lock)).contains("version 1\n", "at(int hours)");
        assertThat(hash()).isEqualTo(hash);
    }
}
