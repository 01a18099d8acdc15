/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.softbus.Devices;
import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.testing.LeakCheck;
import dev.ipckit.testing.TestResources;
import java.io.IOException;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Devices of one network, loopback, that can look for each other. */
abstract class DiscoveryTestCase {

    final TestResources opened = new TestResources();
    Devices devices;
    SoftBus kitchen;
    SoftBus garage;

    @BeforeEach
    void open() throws Exception {
        LeakCheck leaks = LeakCheck.begin();
        opened.add(leaks::assertNothingLeft);
        devices = opened.add(new Devices());
        kitchen = devices.friend("kitchen");
        garage = devices.friend("garage");
    }

    @AfterEach
    void close() throws Exception {
        opened.closeAll();
    }

    static boolean isLoopback(NetworkInterface network) {
        try {
            return network.isLoopback();
        } catch (SocketException gone) {
            return false;
        }
    }

    final Discovery discovery(SoftBus device) throws IOException {
        return opened.add(Discovery.open(device.device(), device.trust(), DiscoveryTestCase::isLoopback));
    }

    /** What is told of one device; others may be about, of other tests. */
    static final class Events implements DiscoveryListener {
        private static final long LIMIT_SECONDS = 20;

        private final DeviceId device;
        final BlockingQueue<DiscoveryEvent> events = new LinkedBlockingQueue<>();

        Events(SoftBus device) {
            this.device = device.device().id();
        }

        @Override
        public void told(DiscoveryEvent event) {
            if (event.device().id().equals(device)) {
                events.add(event);
            }
        }

        DiscoveredDevice next(DiscoveryEvent.Kind kind) throws InterruptedException {
            DiscoveryEvent event = events.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
            assertThat(event).as("the event %s", kind).isNotNull();
            assertThat(event.kind()).isEqualTo(kind);
            return event.device();
        }
    }

    /** Answers pings alone. */
    static final class Silent extends RemoteStub {

        Silent() {
            super("dev.ipckit.softbus.ISilent");
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            return false;
        }
    }
}
