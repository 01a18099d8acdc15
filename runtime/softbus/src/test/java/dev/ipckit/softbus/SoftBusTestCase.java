/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.softbus.tls.ChannelLimits;
import dev.ipckit.testing.LeakCheck;
import dev.ipckit.testing.TestResources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A device that serves, and another that it trusts; afterwards nothing of them may be left. */
abstract class SoftBusTestCase {

    private final TestResources opened = new TestResources();
    Devices devices;
    SoftBus serving;
    SoftBus calling;
    Answering answering;
    IpcKit server;
    IpcKit client;
    Endpoint endpoint;

    @BeforeEach
    void openDevices() throws Exception {
        opened.add(LeakCheck.begin()::assertNothingLeft);
        devices = track(new Devices());
        serving = devices.friend("serving").withLimits(limits());
        calling = devices.friend("calling").withLimits(limits());
        answering = new Answering();
        server = kit("server", serving);
        client = kit("client", calling);
        endpoint = server.serve(SoftBusAddress.of("127.0.0.1", 0).endpoint(), answering)
                .endpoint();
    }

    ChannelLimits limits() {
        return ChannelLimits.DEFAULT;
    }

    @AfterEach
    void closeDevices() throws Exception {
        answering.release();
        opened.closeAll();
    }

    <T extends AutoCloseable> T track(T closeable) {
        return opened.add(closeable);
    }

    IpcKit kit(String name, SoftBus device) throws Exception {
        return track(IpcKit.builder().name(name).transport(device.transport()).open());
    }

    RemoteObject connect() {
        return client.connect(endpoint).root();
    }

    /** Where the serving device is reached by way of something else. */
    Endpoint through(int port) {
        return SoftBusAddress.of(serving.device().id(), "127.0.0.1", port).endpoint();
    }

    int port() {
        return SoftBusAddress.parse(endpoint).port();
    }
}
