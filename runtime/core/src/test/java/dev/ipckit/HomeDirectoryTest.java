/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeDirectoryTest {

    private static final int ROUNDS = 30;
    private static final int THREADS = 6;

    @TempDir
    Path temporary;

    @Test
    void path_ofANewHome_isItsOwnersAlone() throws IOException {
        Path path = HomeDirectory.at(temporary.resolve("a/b")).path();

        assertThat(Files.getPosixFilePermissions(path)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void path_thatOthersCanEnter_isRefusedWithTheRemedy() throws IOException {
        Path open = temporary.resolve("open");
        Files.createDirectory(open);
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThatThrownBy(() -> HomeDirectory.at(open).path())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("chmod 700");
    }

    @Test
    void path_thatIsAFile_isRefused() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> HomeDirectory.at(file).path())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("there is a file of that name; set IPCKIT_HOME");
        assertThatThrownBy(() -> HomeDirectory.at(file.resolve("in/it")).path())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("it cannot be made")
                .hasMessageContaining("set IPCKIT_HOME");
    }

    @Test
    void path_madeByManyAtOnce_isMadeOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Path home = temporary.resolve("home" + round);
            CyclicBarrier together = new CyclicBarrier(THREADS);
            List<CompletableFuture<Path>> made = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                CompletableFuture<Path> one = new CompletableFuture<>();
                made.add(one);
                new Thread(() -> {
                            try {
                                together.await(20, TimeUnit.SECONDS);
                                one.complete(HomeDirectory.at(home).path());
                            } catch (Throwable failed) {
                                one.completeExceptionally(failed);
                            }
                        })
                        .start();
            }
            for (CompletableFuture<Path> one : made) {
                assertThat(one.get(20, TimeUnit.SECONDS)).isEqualTo(home);
            }
        }
    }
}
