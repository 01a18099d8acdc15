/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing;

import dev.ipckit.Endpoint;
import dev.ipckit.transport.Channel;
import dev.ipckit.transport.ChannelListener;
import dev.ipckit.transport.Transport;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The transport inside the JVM, on which things go wrong when a test orders them to.
 *
 * <pre>{@code
 * Faults faults = FaultyTransport.newEndpoint();
 * server.serve(faults.endpoint(), stub);
 * RemoteObject remote = client.connect(faults.endpoint()).root();
 * faults.cutAfterSending(10); // in the middle of the header of the next call
 * }</pre>
 *
 * <p>Found by {@link ServiceLoader} as every transport is. Thread-safe.
 */
public final class FaultyTransport implements Transport {

    /** What stands before the colon of an endpoint. */
    public static final String NAME = "faulty";

    private static final Map<String, Faults> faultsByAddress = new ConcurrentHashMap<>();
    private static final AtomicInteger number = new AtomicInteger();

    /** For {@link ServiceLoader}. */
    public FaultyTransport() {}

    /** A new endpoint with nothing wrong so far. */
    public static Faults newEndpoint() {
        String address = "faulty-" + number.incrementAndGet();
        Faults faults = new Faults(new Endpoint(NAME, address));
        faultsByAddress.put(address, faults);
        return faults;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public Duration defaultDeadline() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Channel connect(Endpoint endpoint) throws IOException {
        Faults faults = faultsByAddress.computeIfAbsent(endpoint.address(), address -> new Faults(endpoint));
        if (faults.refusesConnections()) {
            throw new ConnectException(endpoint + " takes no further connection, as it was ordered to");
        }
        return new FaultyChannel(local().connect(Endpoint.local(endpoint.address())), faults);
    }

    @Override
    public ChannelListener listen(Endpoint endpoint) throws IOException {
        ChannelListener listener = local().listen(Endpoint.local(endpoint.address()));
        return new ChannelListener() {
            @Override
            public Channel accept() throws IOException {
                return listener.accept();
            }

            @Override
            public Endpoint endpoint() {
                return endpoint;
            }

            @Override
            public void close() {
                listener.close();
            }
        };
    }

    private static Transport local() {
        return ServiceLoader.load(Transport.class, Transport.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(transport -> transport.name().equals(Endpoint.LOCAL))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no transport named " + Endpoint.LOCAL));
    }
}
