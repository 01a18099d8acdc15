/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.transport.Channel;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.StandardProtocolFamily;
import java.nio.channels.SocketChannel;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private static final int TIMES = 200;

    @Test
    void await_socketClosedBeforeTheFirstWait_leavesNothingOpen() throws IOException {
        awaitOnClosedSocket();
        long before = openFiles();
        for (int i = 0; i < TIMES; i++) {
            awaitOnClosedSocket();
        }
        assertThat(openFiles() - before).isLessThan(TIMES / 2);
    }

    private static void awaitOnClosedSocket() throws IOException {
        SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX);
        socket.configureBlocking(false);
        Readiness readable = Readiness.toRead(socket);
        socket.close();
        assertThatThrownBy(() -> readable.await(Channel.NO_DEADLINE)).isInstanceOf(IOException.class);
        readable.close();
    }

    private static long openFiles() {
        return ((com.sun.management.UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getOpenFileDescriptorCount();
    }
}
