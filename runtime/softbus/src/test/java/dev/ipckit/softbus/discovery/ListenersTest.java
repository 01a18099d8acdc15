/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.softbus.SoftBusAddress;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import dev.ipckit.softbus.discovery.DiscoveryEvent.Kind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What listeners are told of what is different. */
class ListenersTest {

    private static final long LIMIT_SECONDS = 20;

    private final Listeners listeners = new Listeners();
    private final Thread teller = new Thread(listeners, "teller");
    private final BlockingQueue<DiscoveryEvent> events = new LinkedBlockingQueue<>();

    @BeforeEach
    void start() {
        teller.start();
    }

    @AfterEach
    void end() throws Exception {
        listeners.end();
        teller.join(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS));
        assertThat(teller.isAlive()).isFalse();
    }

    private static DeviceId id(int number) {
        return new DeviceId(String.format("%064x", number));
    }

    private static Map<DeviceId, DiscoveredDevice> device(int number, String name, String... hosts) {
        List<SoftBusAddress> addresses = Arrays.stream(hosts)
                .map(host -> SoftBusAddress.of(id(number), host, 7411))
                .toList();
        return Map.of(id(number), new DiscoveredDevice(id(number), new DeviceName(name), 1, addresses));
    }

    private DiscoveryEvent next() throws InterruptedException {
        DiscoveryEvent event = events.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
        assertThat(event).as("an event").isNotNull();
        return event;
    }

    @Test
    void addressesInAnotherOrder_areNoChange() throws Exception {
        listeners.add(events::add);
        listeners.tell(device(1, "kitchen", "10.0.0.1", "10.0.0.2"));
        assertThat(next().kind()).isEqualTo(Kind.FOUND);

        listeners.tell(device(1, "kitchen", "10.0.0.2", "10.0.0.1"));
        CountDownLatch brought = new CountDownLatch(1);
        // Told after the one before it, in the same round or a later one.
        listeners.add(event -> brought.countDown());
        assertThat(brought.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        listeners.tell(device(1, "kitchen", "10.0.0.2", "10.0.0.3"));

        DiscoveryEvent changed = next();
        assertThat(changed.kind()).isEqualTo(Kind.CHANGED);
        assertThat(changed.device().addresses())
                .extracting(SoftBusAddress::host)
                .containsExactly("10.0.0.2", "10.0.0.3");
        listeners.tell(device(1, "scullery", "10.0.0.2", "10.0.0.3"));
        assertThat(next().device().name().value()).isEqualTo("scullery");
    }

    @Test
    void deviceThatIsRemembered_isNotForgottenBecauseItComesAgain() throws Exception {
        listeners.add(events::add);
        Map<DeviceId, DiscoveredDevice> all = new LinkedHashMap<>();
        for (int number = 0; number < 1_024; number++) {
            all.putAll(device(number, "one of many", "10.0.0.1"));
        }
        listeners.tell(all);
        for (int number = 0; number < 1_024; number++) {
            assertThat(next().kind()).isEqualTo(Kind.FOUND);
        }
        Map<DeviceId, DiscoveredDevice> others = new LinkedHashMap<>(all);
        others.remove(id(0));
        listeners.tell(others);
        assertThat(next().kind()).isEqualTo(Kind.OFFLINE);
        listeners.tell(all);

        DiscoveryEvent again = next();

        assertThat(again.device().id()).isEqualTo(id(0));
        assertThat(again.kind()).isEqualTo(Kind.ONLINE);
    }

    @Test
    void roundThatHasBegun_endsWithTheListeners() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        listeners.add(event -> {
            events.add(event);
            begun.countDown();
            assertThat(awaited(goOn)).isTrue();
        });
        listeners.add(events::add);
        Map<DeviceId, DiscoveredDevice> two = new LinkedHashMap<>(device(1, "kitchen", "10.0.0.1"));
        two.putAll(device(2, "garage", "10.0.0.2"));
        listeners.tell(two);
        assertThat(awaited(begun)).isTrue();

        listeners.end();
        goOn.countDown();
        teller.join(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS));

        assertThat(events).hasSize(1);
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException nobodyShould) {
            throw new AssertionError(nobodyShould);
        }
    }
}
