/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.softbus.lab.device.DeviceProcess;
import dev.ipckit.softbus.lab.device.DeviceSettings;
import dev.ipckit.softbus.lab.device.Outcome;
import dev.ipckit.softbus.lab.wire.Quality;
import dev.ipckit.softbus.lab.wire.Wire;
import dev.ipckit.testing.Eventually;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Arrays that take several times as long as the silence after which a device counts as offline: whoever sends them hears nothing of the
 * other device meanwhile but what it has asked for.
 */
class SlowWireTest extends LabTestCase {

    private static final Duration PROBE = Duration.ofMillis(300);
    private static final Duration SILENCE = Duration.ofMillis(1_500);
    private static final int BYTES_A_SECOND = 500_000;

    /** They take 5 s together. */
    private static final int BYTES = 2_500_000;

    /** As long as nothing is to be changed by a machine that has other things to do. */
    private static final int NOTICED_MILLIS = 8_000;

    private static final int DEADLINE_SECONDS = 120;

    private DeviceProcess serving;
    private DeviceProcess single;
    private DeviceProcess several;
    private String endpoint;

    @BeforeAll
    void startDevices() throws Exception {
        DeviceSettings settings = DeviceSettings.DEFAULT.withSilence(PROBE, SILENCE);
        serving = device("serving", settings);
        single = device("single", settings.withConnections(1));
        several = device("several", settings);
        endpoint = serving.control().serve(serving.machine().address());
    }

    @ParameterizedTest
    @CsvSource({"1,there", "1,back", "4,there", "4,back"})
    void arrays_thatTakeLongerThanASilence_comeThrough(int arrays, String direction) throws Exception {
        DeviceProcess calling = arrays == 1 ? single : several;
        connect(calling, serving, endpoint);
        network.quality(Quality.PERFECT.withRate(BYTES_A_SECOND));

        List<CompletableFuture<Outcome>> calls = send(calling, arrays, direction);

        long longest = 0;
        for (CompletableFuture<Outcome> call : calls) {
            Outcome outcome = get(call);
            assertSucceeded(outcome);
            assertThat(outcome.value()).isEqualTo(BYTES / arrays);
            longest = Math.max(longest, outcome.millis());
        }
        assertThat(longest).as("the wire was slow").isGreaterThan(2 * SILENCE.toMillis());
        assertThat(calling.control().deaths("serving")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,there", "1,back", "4,there", "4,back"})
    void cable_cutInTheMiddleOfAnArray_isNoticed(int arrays, String direction) throws Exception {
        DeviceProcess calling = arrays == 1 ? single : several;
        connect(calling, serving, endpoint);
        network.quality(Quality.PERFECT.withRate(BYTES_A_SECOND));
        boolean there = direction.equals("there");
        Wire loaded = there
                ? network.wire(calling.machine(), serving.machine())
                : network.wire(serving.machine(), calling.machine());
        long before = loaded.carried();
        List<CompletableFuture<Outcome>> calls = send(calling, arrays, direction);
        Eventually.await("the array is on its way", () -> loaded.carried() > before + 500);

        long cut = System.nanoTime();
        network.cut(calling.machine(), serving.machine());

        for (CompletableFuture<Outcome> call : calls) {
            Outcome outcome = get(call);
            assertThat(outcome.failure()).as(outcome.toString()).isEqualTo("DeadObjectException");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - cut)).isLessThan(Duration.ofMillis(NOTICED_MILLIS));
        Eventually.await(
                "the recipient is told why",
                () -> calling.control().deaths("serving").equals(List.of("DEVICE_OFFLINE")));
        Eventually.await(
                "the serving device has noticed as well",
                () -> serving.control().figures().stubs() == 0);
    }

    private static List<CompletableFuture<Outcome>> send(DeviceProcess calling, int arrays, String direction) {
        List<CompletableFuture<Outcome>> calls = new ArrayList<>();
        for (int i = 0; i < arrays; i++) {
            calls.add(
                    direction.equals("there")
                            ? calling.control().give("serving", BYTES / arrays, DEADLINE_SECONDS)
                            : calling.control().fetch("serving", BYTES / arrays, DEADLINE_SECONDS));
        }
        return calls;
    }
}
