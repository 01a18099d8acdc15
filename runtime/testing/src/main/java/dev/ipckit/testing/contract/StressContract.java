/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.CallOptions;
import dev.ipckit.DeadlineExceededException;
import dev.ipckit.RemoteObject;
import dev.ipckit.testing.LeakCheck;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Everything at once, in both directions: every answer is right, and nothing is left in the end. */
abstract class StressContract extends TransportContract {

    private static final int THREADS = 12;
    private static final int CALLS = 400;
    private static final long SEED = 20_240_601;

    @Test
    void manyThreads_inBothDirections_areAllAnswered() throws Exception {
        stress();

        LeakCheck.assertStubs(client, 0);
        LeakCheck.assertStubs(server, 1);
        LeakCheck.assertProxies(client, 1);
        LeakCheck.assertProxies(server, 0);
    }

    private void stress() throws Exception {
        ConformanceStub mine = new ConformanceStub();
        service.keep(mine);
        Conformance back = new Conformance(Objects.requireNonNull(stub.kept()));
        stub.forgetKept();
        List<CompletableFuture<Integer>> work = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Random random = new Random(SEED + i);
            boolean forth = i % 3 != 0;
            work.add(inBackground(() -> forth ? calls(service, mine, random) : calls(back, stub, random)));
        }
        for (CompletableFuture<Integer> one : work) {
            assertThat(get(one)).isEqualTo(CALLS);
        }
    }

    private static int calls(Conformance target, RemoteObject partner, Random random) {
        for (int i = 0; i < CALLS; i++) {
            switch (random.nextInt(8)) {
                case 0 -> {
                    byte[] bytes = new byte[random.nextInt(100_000)];
                    random.nextBytes(bytes);
                    assertThat(target.echo(bytes)).isEqualTo(bytes);
                }
                case 1 -> {
                    int depth = random.nextInt(8);
                    assertThat(target.nest(partner, depth)).isEqualTo(depth);
                }
                case 2 -> {
                    RemoteObject made = Objects.requireNonNull(target.make());
                    assertThat(target.giveBack(made)).isSameAs(made);
                    assertThat(new Conformance(made).add(1, i)).isEqualTo(1 + i);
                }
                case 3 -> assertThat(target.giveBack(partner)).isSameAs(partner);
                case 4 -> target.record(i);
                case 5 -> withLittleTime(target, random);
                default -> assertThat(target.add(i, 3)).isEqualTo(i + 3);
            }
        }
        return CALLS;
    }

    private static void withLittleTime(Conformance target, Random random) {
        Duration little = Duration.ofNanos(1 + random.nextInt(2_000_000));
        try {
            assertThat(target.with(CallOptions.timeout(little)).add(4, 5)).isEqualTo(9);
        } catch (DeadlineExceededException late) {
            assertThat(late).hasMessageContaining("withTimeout");
        }
    }
}
