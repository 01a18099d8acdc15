/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.aidl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.processor.AidlSources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is exported for AIDL 10, its compiler takes, however strange the interface. */
class AcceptedByAidlTest {
    @TempDir
    Path directory;

    @BeforeEach
    void requireAidl() {
        AidlCompiler.require();
    }

    @ParameterizedTest
    @CsvSource({
        "gallery, --structured",
        "nested, --structured",
        "adapted, --structured",
        "handles, --structured",
        "streams, --structured",
        "bare, --structured",
        "handwritten, --transaction_names"
    })
    void exportedFiles_areAccepted(String name, String option) throws Exception {
        Map<String, String> files = AidlSources.export("10", AidlSources.golden(name));
        AidlCompiler.write(files, directory.resolve("aidl"));
        Path generated = Files.createDirectory(directory.resolve("java"));

        AidlCompiler.compile(directory.resolve("aidl"), generated, option);

        assertThat(generated).isNotEmptyDirectory();
    }

    @Test
    void brokenFile_isRefused() throws Exception {
        AidlCompiler.write(Map.of("a/A.aidl", "package a;\n\nenum A { B }\n"), directory.resolve("aidl"));
        Path generated = Files.createDirectory(directory.resolve("java"));

        assertThat(catchAssertion(() -> AidlCompiler.compile(directory.resolve("aidl"), generated)))
                .contains("syntax error");
    }

    private interface Action {
        void run() throws Exception;
    }

    private static String catchAssertion(Action action) throws Exception {
        try {
            action.run();
            return "";
        } catch (AssertionError expected) {
            return String.valueOf(expected.getMessage());
        }
    }
}
