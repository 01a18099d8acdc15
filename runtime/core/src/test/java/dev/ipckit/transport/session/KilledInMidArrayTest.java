/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.Await;
import dev.ipckit.DeadObjectException;
import dev.ipckit.Endpoint;
import dev.ipckit.parcel.ParcelPool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The other process is killed in the middle of a large array: the call ends, and all that was held for it is given back. */
@Timeout(60)
class KilledInMidArrayTest {

    private static final long LIMIT_SECONDS = 20;

    private Path directory;
    private Path socket;
    private SessionHost host;
    private int parcels;

    @BeforeEach
    void open() throws Exception {
        parcels = ParcelPool.shared().outstanding();
        directory = Files.createTempDirectory("ipckit");
        socket = directory.resolve("s");
        host = TestHost.open();
    }

    @AfterEach
    void close() throws Exception {
        host.close();
        Files.deleteIfExists(socket);
        Files.delete(directory);
    }

    @Test
    void server_killedWhileItReceives_endsTheCall() throws Exception {
        try (StalledProcess server = StalledProcess.serving(socket, /* sends= */ false)) {
            assertCallEnds(server, /* send= */ true);
        }
    }

    @Test
    void server_killedWhileItSends_endsTheCall() throws Exception {
        try (StalledProcess server = StalledProcess.serving(socket, /* sends= */ true)) {
            assertCallEnds(server, /* send= */ false);
        }
    }

    private void assertCallEnds(StalledProcess server, boolean send) throws Exception {
        RpcSession session = host.connect(Endpoint.unix(socket));
        var remote = session.peerRoot();
        CompletableFuture<Integer> call =
                CompletableFuture.supplyAsync(() -> StalledProcess.Arrays.exchange(remote, send));
        server.awaitStalled();
        if (!send) {
            Await.until("part of the array is here", () -> reserved(session) >= StalledProcess.ARRAY);
        }
        assertThat(call).isNotDone();

        server.kill();

        assertThatThrownBy(() -> call.get(LIMIT_SECONDS, TimeUnit.SECONDS))
                .hasCauseInstanceOf(DeadObjectException.class);
        assertGivenBack(session);
    }

    @Test
    void client_killedWhileItSends_leavesNothing() throws Exception {
        assertNothingLeft(/* sends= */ true);
    }

    @Test
    void client_killedWhileItReceives_leavesNothing() throws Exception {
        assertNothingLeft(/* sends= */ false);
    }

    private void assertNothingLeft(boolean sends) throws Exception {
        host.serve(Endpoint.unix(socket), new StalledProcess.Arrays());
        try (StalledProcess client = StalledProcess.calling(socket, sends)) {
            client.awaitStalled();
            assertThat(host.sessions()).hasSize(1);
            RpcSession session = host.sessions().get(0);
            if (sends) {
                Await.until("part of the array is here", () -> reserved(session) >= StalledProcess.ARRAY);
            }

            client.kill();

            Await.until("the session ends", () -> host.sessions().isEmpty());
            assertGivenBack(session);
        }
    }

    private static long reserved(RpcSession session) {
        return session.parcels().rawDataBudget().reserved();
    }

    private void assertGivenBack(RpcSession session) {
        assertThat(session.isOpen()).isFalse();
        Await.until("the room for the array is given back", () -> reserved(session) == 0);
        Await.until("no parcel is left", () -> ParcelPool.shared().outstanding() <= parcels);
    }
}
