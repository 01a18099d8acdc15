/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.CallOptions;
import dev.ipckit.Endpoint;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.transport.Channel;
import dev.ipckit.transport.local.LocalTransport;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/**
 * A server may call an object that a client passed as soon as it has it, on any thread: the connection for such calls must
 * be known before the client hears that it is set up.
 */
class EarlyCallbackTest {

    private static final long CALL_LIMIT_SECONDS = 10;

    /** How long the server's set-up is held up, once the client has heard of the connection. */
    private static final long PAUSE_MILLIS = 200;

    private final CompletableFuture<Boolean> called = new CompletableFuture<>();

    @Test
    void callsBackBeforeItsOwnSetUpEnds() throws Exception {
        Endpoint endpoint = TestHost.newEndpoint();
        try (SessionHost server = TestHost.open(SessionLimits.DEFAULT, new SlowTransport());
                SessionHost client = TestHost.open()) {
            server.serve(endpoint, new CallingStub());
            RemoteObject root = client.connect(endpoint).peerRoot();
            try (Parcel request = root.obtainParcel();
                    Parcel reply = root.obtainParcel()) {
                request.writeRemoteObject(new CallingStub());
                root.transact(RemoteObject.FIRST_CALL_TRANSACTION, request, reply, CallOptions.DEFAULT);
                reply.readException();
            }
            assertThat(called.get(CALL_LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Calls what it is passed, on another thread. */
    private final class CallingStub extends RemoteStub {
        CallingStub() {
            super("test");
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            RemoteObject passed = request.readRemoteObject();
            var unused = CompletableFuture.supplyAsync(
                            () -> passed.interfaceDescriptor().equals("test"))
                    .whenComplete((right, failure) -> {
                        if (failure == null) {
                            called.complete(right);
                        } else {
                            called.completeExceptionally(failure);
                        }
                    });
            reply.writeNoException();
            return true;
        }
    }

    private final class SlowTransport extends WrappingTransport {
        SlowTransport() {
            super(new LocalTransport());
        }

        @Override
        Channel connected(Channel channel) {
            return channel;
        }

        @Override
        Channel accepted(Channel channel) {
            return new SlowChannel(channel);
        }
    }

    /** Goes on late, or when there is nothing more to wait for, after it has written what ends a set-up. */
    private final class SlowChannel extends WrappedChannel {
        SlowChannel(Channel channel) {
            super(channel);
        }

        @Override
        public void write(ByteBuffer source, long deadline) throws IOException {
            boolean endsSetUp = source.remaining() == RpcWire.CONNECTION_INIT_SIZE
                    && source.duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt(source.position())
                            == RpcWire.CONNECTION_INIT;
            super.write(source, deadline);
            if (endsSetUp) {
                pause();
            }
        }

        private void pause() throws IOException {
            try {
                called.get(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException over) {
                assertThat(over).isNotNull();
            } catch (InterruptedException interrupted) {
                throw new IOException(interrupted);
            }
        }
    }
}
