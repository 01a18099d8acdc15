/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.softbus.lab.device.DeviceProcess;
import dev.ipckit.softbus.lab.device.Outcome;
import dev.ipckit.testing.Eventually;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A device whose clock is wrong, or is set in the middle of everything, calls and is called as others are: its certificate
 * has no dates that matter, and whatever is waited for is measured with a clock that nobody sets.
 */
class ClockTest extends LabTestCase {

    private static final Duration A_DECADE = Duration.ofDays(3650);
    private static final Duration MUCH = Duration.ofDays(300);
    private static final int DEADLINE_SECONDS = 300;

    private DeviceProcess right;
    private DeviceProcess wrong;
    private WrongClock clock;

    @BeforeAll
    void startDevices(@TempDir Path files) throws Exception {
        WrongClock.require();
        clock = new WrongClock(Files.createFile(files.resolve("clock")));
        clock.set(A_DECADE.negated());
        right = device("right");
        wrong = device("wrong", clock.wrapped());
    }

    private void set(Duration ahead) {
        clock.set(ahead);
        Eventually.await(
                "the clock has been set",
                () -> Math.abs(wrong.control().clock() - System.currentTimeMillis() - ahead.toMillis())
                        < Duration.ofDays(1).toMillis());
    }

    @Test
    void clockThatIsWrong_hindersNobody() {
        for (Duration ahead : new Duration[] {A_DECADE.negated(), A_DECADE, Duration.ZERO}) {
            set(ahead);
            connect(right, wrong);
            connect(wrong, right);
            // A second connection resumes what the first one agreed on, tickets with their dates included.
            connect(right, wrong);
            connect(wrong, right);

            assertSucceeded(right.control().countThere("wrong", ahead.toDays()));
            assertSucceeded(wrong.control().countThere("right", ahead.toDays()));
        }
    }

    @Test
    void clockThatIsSet_endsNoCallAndNoSession() throws Exception {
        set(Duration.ZERO);
        connect(right, wrong);
        connect(wrong, right);
        CompletableFuture<Outcome> there = right.control().hold("wrong", 1_000_001, DEADLINE_SECONDS);
        CompletableFuture<Outcome> back = wrong.control().hold("right", 1_000_002, DEADLINE_SECONDS);
        Eventually.await(
                "both calls have arrived",
                () -> wrong.control().served().held() == 1
                        && right.control().served().held() == 1);

        set(MUCH);
        assertSucceeded(wrong.control().count("right", 1_000_003));
        set(MUCH.negated());
        assertSucceeded(wrong.control().count("right", 1_000_004));
        assertSucceeded(right.control().count("wrong", 1_000_004));

        right.control().release();
        wrong.control().release();
        assertSucceeded(get(there));
        assertSucceeded(get(back));
        assertThat(right.control().deaths("wrong")).isEmpty();
        assertThat(wrong.control().deaths("right")).isEmpty();
    }
}
