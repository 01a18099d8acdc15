/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallOptions;
import dev.ipckit.DeadObjectException;
import dev.ipckit.Endpoint;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.transport.Channel;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a call whose session ends on the side that carries it out. */
class LateReplyTest {

    private final SessionHost server = TestHost.open(SessionLimits.DEFAULT, new SlowlyClosing());
    private final SessionHost client = TestHost.open();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void reply_ofASessionThatHasEnded_isNotSent_evenWhereItsChannelIsStillBeingClosed() throws IOException {
        Endpoint endpoint = TestHost.newEndpoint();
        server.serve(endpoint, new Ending());
        RemoteObject remote = client.connect(endpoint).peerRoot();

        assertThatThrownBy(() -> TestHost.echo(remote, "x")).isInstanceOf(DeadObjectException.class);
    }

    /** Ends the session by which it is called, and fails because of that. */
    private final class Ending extends RemoteStub {
        Ending() {
            super(TestHost.DESCRIPTOR);
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            server.sessions().forEach(RpcSession::closeNow);
            throw new IllegalStateException("interrupted");
        }
    }

    /** Whoever closes first has not closed it yet when the second comes: as one that says good-bye for a while. */
    private static final class SlowlyClosing extends WrappingTransport {
        SlowlyClosing() {
            super(TestHost.LOCAL);
        }

        @Override
        Channel connected(Channel channel) {
            return channel;
        }

        @Override
        Channel accepted(Channel channel) {
            AtomicInteger closings = new AtomicInteger();
            return new WrappedChannel(channel) {
                @Override
                public void close() {
                    if (closings.incrementAndGet() > 1) {
                        super.close();
                    }
                }
            };
        }
    }
}
