/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.ipckit.processor.Compilations;
import dev.ipckit.processor.TestSources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An interface that is found under another name than its lock file. */
class MovedInterfaceTest {
    private static final String MEMBERS = "Item item(String name); void open(Door door); record Item(int price) {} "
            + "@dev.ipckit.annotation.RemoteInterface interface Door { void locked(); }";

    @TempDir
    Path locks;

    @BeforeEach
    void compileWhereItWas() {
        assertThat(errors("update", shop("old", MEMBERS))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update", "check", "release"})
    void moved_isRefusedWithAllThatIsInIt(String mode) {
        List<String> errors =
                errors(mode, shop("newer", MEMBERS + "int added();".repeat(mode.equals("update") ? 1 : 0)));

        assertThat(errors).hasSize(2).allSatisfy(error -> assertThat(error).startsWith("[IPC151] "));
        assertThat(errors.get(0))
                .contains("old.Shop.lock is what peers of old.Shop rely on", "newer.Shop has its methods");
        assertThat(errors.get(1)).contains("old.Shop.Door.lock", "newer.Shop.Door has its methods");
        assertThat(locks.resolve("newer.Shop.lock")).doesNotExist();
    }

    @Test
    void accepted_beginsAnew() {
        assertThat(errors("accept", shop("newer", MEMBERS))).isEmpty();

        assertThat(locks.resolve("newer.Shop.lock")).exists();
        assertThat(locks.resolve("old.Shop.lock")).exists();
        assertThat(errors("check", shop("newer", MEMBERS))).isEmpty();
    }

    @Test
    void otherOneOfTheSameName_isNew() {
        assertThat(
                        errors(
                                "update",
                                shop(
                                        "newer",
                                        "void open(Door door, int key); "
                                                + "@dev.ipckit.annotation.RemoteInterface interface Door { void locked(int times); }")))
                .isEmpty();
    }

    @Test
    void copyBesideTheOldOne_isNew() {
        assertThat(errors("update", shop("old", MEMBERS), shop("newer", MEMBERS)))
                .isEmpty();
    }

    private static JavaFileObject shop(String packageName, String members) {
        return TestSources.source(
                packageName + ".Shop",
                "package " + packageName + ";",
                "@dev.ipckit.annotation.RemoteInterface public interface Shop { " + members + " }");
    }

    private List<String> errors(String mode, JavaFileObject... sources) {
        Compilation compilation = Compilations.run(
                new ArrayList<>(List.of(sources)),
                List.of("-Aipckit.contract.dir=" + locks, "-Aipckit.contract=" + mode));
        return compilation.errors().stream()
                .map(error -> error.getMessage(null))
                .toList();
    }
}
