/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.IpcKit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LeavesNothing.class)
class HelperProcessTest {

    private static Probe probe(HelperProcess helper) {
        return helper.root(Probe::new);
    }

    @Test
    void runsAMain() {
        try (HelperProcess helper = HelperProcess.of(ProbeMain.class)
                .arguments("a", "b c", "\"d\"", "")
                .start()) {
            assertThat(probe(helper).ask("arguments")).isEqualTo("a|b c|\"d\"|");
            assertThat(probe(helper).ask("pid"))
                    .isEqualTo(Long.toString(helper.pid().getAsLong()))
                    .isNotEqualTo(Long.toString(ProcessHandle.current().pid()));
            assertThat(helper.state()).isEqualTo(HelperState.SERVING);
        }
    }

    @Test
    void runsAService() {
        try (HelperProcess helper =
                HelperProcess.of(ProbeService.class).arguments("x").start()) {
            assertThat(probe(helper).ask("arguments")).isEqualTo("x");
        }
    }

    @Test
    void runsAStub() {
        try (HelperProcess helper = HelperProcess.of(ProbeStub.class).start()) {
            assertThat(probe(helper).ask("arguments")).isEqualTo("none");
        }
    }

    @Test
    void runsWithTheKitOfItsCaller() {
        try (IpcKit kit = IpcKit.open();
                HelperProcess helper = HelperProcess.of(ProbeStub.class).start(kit)) {
            assertThat(probe(helper).ask("pid")).isNotEmpty();
            assertThat(kit.proxyCount()).isEqualTo(1);
            helper.stop();
            assertThat(kit.proxyCount()).isZero();
        }
    }

    @Test
    void tellsTheChildWhoCalls() {
        try (HelperProcess helper = HelperProcess.of(ProbeStub.class).start()) {
            assertThat(probe(helper).ask("caller")).isEqualTo(System.getProperty("user.name"));
        }
    }

    @Test
    void setsEnvironmentDirectoryAndOptions(@TempDir Path directory) throws Exception {
        try (HelperProcess helper = HelperProcess.of(ProbeStub.class)
                .environment("IPCKIT_TEST", "everywhere")
                .environment(Map.of("IPCKIT_TEST_2", "2"))
                .directory(directory)
                .maxHeap("64m")
                .maxDirectMemory("32m")
                .jvmArguments("-Dipckit.test=a b")
                .start()) {
            assertThat(probe(helper).ask("environment", "IPCKIT_TEST_2")).isEqualTo("2");
            assertThat(probe(helper).ask("environment", "PATH")).isEqualTo(System.getenv("PATH"));
            assertThat(probe(helper).ask("directory"))
                    .isEqualTo(directory.toRealPath().toString());
            assertThat(probe(helper).ask("property", "ipckit.test")).isEqualTo("a b");
            assertThat(Long.parseLong(probe(helper).ask("max heap"))).isLessThanOrEqualTo(64L << 20);
        }
    }

    @Test
    void canHideItsEnvironmentFromTheChild() {
        try (HelperProcess helper = HelperProcess.of(ProbeStub.class)
                .clearEnvironment()
                .environment("IPCKIT_TEST", "1")
                .start()) {
            assertThat(probe(helper).ask("environment", "PATH")).isEqualTo("null");
            assertThat(probe(helper).ask("environment", "IPCKIT_TEST")).isEqualTo("1");
        }
    }

    @Test
    void keepsThePipeFromTheChildsProgram() {
        try (HelperProcess helper = HelperProcess.of(ProbeStub.class).start()) {
            assertThat(probe(helper).ask("standard input")).isEqualTo("-1");
        }
    }

    @Test
    void refusesAClassThatCannotServe() {
        assertThatThrownBy(() -> HelperProcess.of(List.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HelperMain.serve");
        assertThatThrownBy(() -> HelperProcess.of(ProbeStub.class).maxHeap("much"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"much\"");
    }

    @Test
    void doesNotServeAParentThatIsNone() {
        assertThatThrownBy(() -> HelperMain.serve(new ProbeStub()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("HelperProcess.of");
    }
}
