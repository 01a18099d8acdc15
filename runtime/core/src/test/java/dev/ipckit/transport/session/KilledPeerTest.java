/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.CallOptions;
import dev.ipckit.ChildJvm;
import dev.ipckit.DeadObjectException;
import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The other process is killed, as the kernel or a user kills: no goodbye of any kind. */
class KilledPeerTest {

    private static final int CALLS = 8;
    private static final long LIMIT_SECONDS = 20;

    /** The goal is 100 ms on a machine of its own; tests share theirs. */
    private static final long WORST_MILLIS = 2_000;

    private Path directory;
    private Path socket;
    private IpcKit kit;

    @BeforeEach
    void open() throws Exception {
        directory = Files.createTempDirectory("ipckit");
        socket = directory.resolve("s");
        kit = IpcKit.builder().name("survivor").open();
    }

    @AfterEach
    void close() throws Exception {
        kit.close();
        Files.deleteIfExists(socket);
        Files.delete(directory);
    }

    @Test
    void server_killedInMidCall_endsEveryCallAndTellsRecipientsOnce() throws Exception {
        ChildJvm server = KilledProcess.start("serve", socket);
        RemoteObject remote = kit.connect(Endpoint.unix(socket)).root();
        AtomicInteger told = new AtomicInteger();
        CountDownLatch toldAtLeastOnce = new CountDownLatch(1);
        remote.addDeathRecipient((object, reason) -> {
            told.incrementAndGet();
            toldAtLeastOnce.countDown();
        });
        List<CompletableFuture<Long>> calls = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            calls.add(callUntilDeath(remote));
        }
        for (int i = 0; i < CALLS; i++) {
            server.expect(KilledProcess.ARRIVED);
        }

        long killed = System.nanoTime();
        server.destroy();

        long worst = 0;
        for (CompletableFuture<Long> call : calls) {
            worst = Math.max(worst, call.get(LIMIT_SECONDS, TimeUnit.SECONDS) - killed);
        }
        assertThat(toldAtLeastOnce.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        long millis = TimeUnit.NANOSECONDS.toMillis(worst);
        System.out.println("server killed with " + CALLS + " calls waiting: the last ended after " + millis + " ms");
        assertThat(millis).isLessThan(WORST_MILLIS);
        server.join();
        assertThat(told.get()).isEqualTo(1);
        assertThat(kit.proxyCount()).isZero();
    }

    private static CompletableFuture<Long> callUntilDeath(RemoteObject remote) {
        CompletableFuture<Long> ended = new CompletableFuture<>();
        new Thread(() -> {
                    try (Parcel request = remote.obtainParcel();
                            Parcel reply = remote.obtainParcel()) {
                        remote.transact(KilledProcess.BLOCK, request, reply, CallOptions.DEFAULT);
                        ended.completeExceptionally(new AssertionError("the call returned"));
                    } catch (DeadObjectException dead) {
                        ended.complete(System.nanoTime());
                    } catch (Throwable other) {
                        ended.completeExceptionally(other);
                    }
                })
                .start();
        return ended;
    }

    @Test
    void client_killed_isToldAtTheServerAndItsReferencesAreGivenUp() throws Exception {
        Keeper keeper = new Keeper();
        kit.serve(Endpoint.unix(socket), keeper);
        ChildJvm client = KilledProcess.start("call", socket);
        RemoteObject callback = keeper.kept.get();
        AtomicInteger told = new AtomicInteger();
        CountDownLatch toldAtLeastOnce = new CountDownLatch(1);
        callback.addDeathRecipient((object, reason) -> {
            told.incrementAndGet();
            toldAtLeastOnce.countDown();
        });
        CompletableFuture<Long> call = callUntilDeath(callback);
        client.expect(KilledProcess.ARRIVED);

        client.destroy();

        assertThat(call.get(LIMIT_SECONDS, TimeUnit.SECONDS)).isPositive();
        assertThat(toldAtLeastOnce.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        client.join();
        assertThat(told.get()).isEqualTo(1);
        assertThat(callback.isAlive()).isFalse();
        assertThat(kit.stubCount()).isZero();
        assertThat(kit.proxyCount()).isZero();
    }

    /** Nobody reads a connection whose calls are being carried out. */
    @Test
    void client_killedWhileEveryThreadCarriesOutACall_isToldBeforeACallReturns() throws Exception {
        kit.close();
        kit = IpcKit.builder().name("survivor").servingThreads(1).open();
        Keeper keeper = new Keeper();
        kit.serve(Endpoint.unix(socket), keeper);
        ChildJvm client = KilledProcess.start("block", socket);
        assertThat(keeper.arrived.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        CountDownLatch told = new CountDownLatch(1);
        keeper.kept.get().addDeathRecipient((object, reason) -> told.countDown());

        client.destroy();

        assertThat(told.await(LIMIT_SECONDS, TimeUnit.SECONDS))
                .as("told of the death while the call is being carried out")
                .isTrue();
        assertThat(keeper.returned.getCount()).isEqualTo(1);
        keeper.released.countDown();
        assertThat(keeper.returned.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        client.join();
    }

    /** Keeps what it is given. Thread-safe. */
    private static final class Keeper extends RemoteStub {
        final AtomicReference<RemoteObject> kept = new AtomicReference<>();
        final CountDownLatch arrived = new CountDownLatch(1);
        final CountDownLatch released = new CountDownLatch(1);
        final CountDownLatch returned = new CountDownLatch(1);

        Keeper() {
            super("dev.ipckit.Keeper");
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) throws Exception {
            RemoteObject given = request.readRemoteObject();
            if (code == KilledProcess.KEEP) {
                kept.set(given);
            } else {
                arrived.countDown();
                assertThat(released.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
                returned.countDown();
            }
            return true;
        }
    }
}
