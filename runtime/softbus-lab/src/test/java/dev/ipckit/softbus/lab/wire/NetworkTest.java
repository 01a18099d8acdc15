/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.testing.Eventually;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The lab leaves nothing behind, and what happens on its wires by chance happens again. */
class NetworkTest {

    private static final Path NAMESPACES = Path.of("/run/netns");
    private static final int FRAMES = 1_000;
    private static final int LENGTH = 100;

    @BeforeAll
    static void requireLab() {
        Requirements.require();
    }

    @Test
    void network_closed_leavesNoNamespace() throws Exception {
        Path namespace;
        try (Network network = Network.open(1)) {
            namespace = NAMESPACES.resolve(network.join("guest").namespace());
            assertThat(namespace).exists();
        }
        assertThat(namespace).doesNotExist();
    }

    @Test
    void network_opened_removesWhatAKilledProcessHasLeft() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        assertThat(gone.waitFor(20, TimeUnit.SECONDS)).isTrue();
        String left = "lab" + gone.pid() + "x1-left";
        Commands.run("ip", "netns", "add", left);
        Process stray = new ProcessBuilder("ip", "netns", "exec", left, "cat").start();
        try {
            Eventually.await(
                    "it runs there",
                    () -> !Commands.tryToRun("ip", "netns", "pids", left)
                            .output()
                            .isEmpty());

            Network.open(1).close();

            assertThat(stray.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.exists(NAMESPACES.resolve(left))).isFalse();
        } finally {
            stray.destroyForcibly();
        }
    }

    @Test
    void wire_withTheSameSeed_losesTheSameFrames() {
        assertThat(fate(7)).isEqualTo(fate(7)).isNotEqualTo(fate(8));
    }

    private static List<Long> fate(long seed) {
        Wire wire = new Wire(seed);
        wire.quality(Quality.PERFECT.withLoss(0.2).withDuplication(0.2));
        List<Long> arrived = new ArrayList<>();
        for (long frame = 0; frame < FRAMES; frame++) {
            wire.carry(LENGTH, frame, arrived::add);
        }
        assertThat(wire.carried()).isEqualTo(FRAMES);
        assertThat(wire.lost()).isBetween(FRAMES / 10L, FRAMES / 3L);
        return arrived;
    }
}
