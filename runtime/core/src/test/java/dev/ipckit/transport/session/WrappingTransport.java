/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.Endpoint;
import dev.ipckit.transport.Channel;
import dev.ipckit.transport.ChannelListener;
import dev.ipckit.transport.Transport;
import java.io.IOException;
import java.time.Duration;

/** Another transport, for tests to wrap its channels. */
abstract class WrappingTransport implements Transport {
    private final Transport carrier;

    WrappingTransport(Transport carrier) {
        this.carrier = carrier;
    }

    /** What a connecting side gets. */
    abstract Channel connected(Channel channel);

    /** What a listening side gets. */
    abstract Channel accepted(Channel channel);

    /** Where the other transport meets, for an endpoint of this one. */
    Endpoint ofCarrier(Endpoint endpoint) {
        return endpoint;
    }

    @Override
    public String name() {
        return carrier.name();
    }

    @Override
    public boolean isAvailable() {
        return carrier.isAvailable();
    }

    @Override
    public Duration defaultDeadline() {
        return carrier.defaultDeadline();
    }

    @Override
    public Channel connect(Endpoint endpoint) throws IOException {
        return connected(carrier.connect(ofCarrier(endpoint)));
    }

    @Override
    public ChannelListener listen(Endpoint endpoint) throws IOException {
        ChannelListener listener = carrier.listen(ofCarrier(endpoint));
        return new ChannelListener() {
            @Override
            public Channel accept() throws IOException {
                return accepted(listener.accept());
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
}
