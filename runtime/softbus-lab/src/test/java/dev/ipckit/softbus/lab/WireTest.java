/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.softbus.lab.device.DeviceProcess;
import dev.ipckit.softbus.lab.device.Notes;
import dev.ipckit.softbus.lab.device.Outcome;
import dev.ipckit.softbus.lab.device.Served;
import dev.ipckit.softbus.lab.wire.Quality;
import dev.ipckit.testing.Eventually;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wires that are slow or bad cost time, and nothing else. */
class WireTest extends LabTestCase {

    private static final int CALLS = 100;
    private static final int NOTES = 500;
    private static final int LARGE = 500_000;
    private static final int DEADLINE_SECONDS = 30;

    /** For TCP, TLS, the beginning of a session, its root object and a call, each after the one before: mostly 26. */
    private static final int MOST_TURNS = 36;

    private DeviceProcess calling;
    private DeviceProcess serving;

    /** What has been counted by tests before. */
    private int counted;

    @BeforeAll
    void startDevices() throws Exception {
        calling = device("calling");
        serving = device("serving");
    }

    static Stream<Quality> badWires() {
        return Stream.of(
                Quality.PERFECT.withDelay(Duration.ofMillis(2)).withLoss(0.05),
                Quality.PERFECT.withDelay(Duration.ofMillis(2)).withReordering(0.25, Duration.ofMillis(8)),
                Quality.PERFECT.withDuplication(0.25),
                Quality.PERFECT.withRate(1_000_000));
    }

    @Test
    void calls_overALongWire_takeItsTimeOnceThereAndOnceBack() throws Exception {
        connect(calling, serving);
        network.quality(Quality.PERFECT.withDelay(Duration.ofMillis(50)));

        int before = turns();

        Outcome ten = calling.control().countMany("serving", counted, 10);

        int turns = turns() - before;
        assertSucceeded(ten);
        counted += 10;
        assertThat(ten.millis()).as("ms for ten round trips").isGreaterThanOrEqualTo(1000);
        assertThat(turns).as("one there and one back for each call").isBetween(20, 24);
    }

    @Test
    void connection_overALongWire_takesFewRoundTrips() throws Exception {
        network.quality(Quality.PERFECT.withDelay(Duration.ofMillis(50)));
        String endpoint = serving.control().serve(serving.machine().address());

        int before = turns();

        Outcome connected = calling.control().connect("serving", endpoint);

        int turns = turns() - before;
        assertSucceeded(connected);
        assertThat(turns).as("there and back").isBetween(10, MOST_TURNS);
    }

    /** How often frames have gone there and back between the two, one because of the other. */
    private int turns() {
        return network.wire(serving.machine(), calling.machine()).turns();
    }

    @ParameterizedTest
    @MethodSource("badWires")
    void calls_overABadWire_areCarriedOutOnceAndInOrder(Quality quality) throws Exception {
        network.quality(quality);
        connect(calling, serving);

        assertSucceeded(calling.control().countMany("serving", counted, CALLS));
        assertSucceeded(calling.control().countThere("serving", counted));
        assertSucceeded(get(calling.control().echo("serving", LARGE, DEADLINE_SECONDS)));
        assertSucceeded(calling.control().note("serving", quality.toString(), 0, NOTES));

        counted += CALLS;
        Served served = serving.control().served();
        assertThat(served.numbers()).isEqualTo(counted);
        assertThat(served.most()).isEqualTo(1);
        Eventually.await(
                "all oneways arrive",
                () -> serving.control().notes(quality.toString()).equals(new Notes(NOTES, 0, 0)));
        assertThat(calling.control().deaths("serving")).isEmpty();
        if (quality.loss() > 0) {
            assertThat(network.wire(calling.machine(), serving.machine()).lost())
                    .isPositive();
        }
    }
}
