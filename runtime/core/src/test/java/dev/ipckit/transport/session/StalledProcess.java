/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallOptions;
import dev.ipckit.ChildJvm;
import dev.ipckit.Endpoint;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.transport.Channel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** A JVM of its own that stops in the middle of an array, which it sends or receives, and waits there to be killed. */
final class StalledProcess implements AutoCloseable {

    static final int ARRAY = 32 << 20;

    private static final int STALL_AT = ARRAY / 2;
    private static final String READY = "ready";
    private static final String STALLED = "stalled";

    private final ChildJvm child;

    private StalledProcess(ChildJvm child) {
        this.child = child;
    }

    /** Starts one that serves {@link Arrays}. @return once it listens */
    static StalledProcess serving(Path socket, boolean sends) throws IOException, InterruptedException {
        StalledProcess server = start("serve", socket, sends);
        server.child.expect(READY);
        return server;
    }

    /** Starts one that calls {@link Arrays}. */
    static StalledProcess calling(Path socket, boolean sends) throws IOException {
        return start("call", socket, sends);
    }

    private static StalledProcess start(String role, Path socket, boolean sends) throws IOException {
        return new StalledProcess(
                ChildJvm.start(StalledProcess.class, List.of(), role, socket.toString(), Boolean.toString(sends)));
    }

    /** Returns once it has sent or received half of the array. */
    void awaitStalled() throws InterruptedException {
        child.expect(STALLED);
    }

    /** Kills it with SIGKILL. */
    void kill() {
        child.destroy();
    }

    @Override
    public void close() {
        child.close();
    }

    /** The child's side. */
    public static void main(String[] arguments) throws Exception {
        ChildJvm.endWithParent();
        Endpoint endpoint = Endpoint.unix(Path.of(arguments[1]));
        boolean sends = Boolean.parseBoolean(arguments[2]);
        SessionHost host = TestHost.open(SessionLimits.DEFAULT, new Stalling(sends));
        if (arguments[0].equals("serve")) {
            host.serve(endpoint, new Arrays());
            ChildJvm.say(READY);
        } else {
            Arrays.exchange(host.connect(endpoint).peerRoot(), sends);
        }
        new CountDownLatch(1).await();
    }

    /** Takes and makes large arrays. Thread-safe. */
    static final class Arrays extends RemoteStub {
        private static final int TAKE = 1;
        private static final int MAKE = 2;

        Arrays() {
            super("a.b.IArrays");
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            reply.writeNoException();
            if (code == TAKE) {
                byte[] taken = request.createByteArray();
                reply.writeInt(taken == null ? -1 : taken.length);
            } else {
                reply.writeByteArray(new byte[ARRAY]);
            }
            return true;
        }

        /** Sends an array, or has one sent. @return how long it was as it arrived */
        static int exchange(RemoteObject remote, boolean send) {
            try (Parcel request = remote.obtainParcel();
                    Parcel reply = remote.obtainParcel()) {
                if (send) {
                    request.writeByteArray(new byte[ARRAY]);
                }
                remote.transact(send ? TAKE : MAKE, request, reply, CallOptions.timeout(Duration.ofMinutes(5)));
                reply.readException();
                if (send) {
                    return reply.readInt();
                }
                byte[] made = reply.createByteArray();
                return made == null ? -1 : made.length;
            }
        }
    }

    /** Unix sockets on which nothing goes on once half an array has passed in one direction. */
    private static final class Stalling extends WrappingTransport {
        private final boolean sends;

        Stalling(boolean sends) {
            super(TestHost.UNIX);
            this.sends = sends;
        }

        @Override
        Channel connected(Channel channel) {
            return new StallingChannel(channel, sends);
        }

        @Override
        Channel accepted(Channel channel) {
            return new StallingChannel(channel, sends);
        }
    }

    private static final class StallingChannel extends WrappedChannel {
        private final boolean sends;
        private final AtomicLong passed = new AtomicLong();

        StallingChannel(Channel channel, boolean sends) {
            super(channel);
            this.sends = sends;
        }

        private int counted(boolean sending, int count) {
            if (sending == sends && count > 0 && passed.addAndGet(count) >= STALL_AT) {
                ChildJvm.say(STALLED);
                CountDownLatch never = new CountDownLatch(1);
                while (true) {
                    try {
                        never.await();
                    } catch (InterruptedException hurry) {
                        throw new IllegalStateException(hurry);
                    }
                }
            }
            return count;
        }

        @Override
        public int read(ByteBuffer destination, long deadline) throws IOException {
            return counted(false, super.read(destination, deadline));
        }

        @Override
        public int readAvailable(ByteBuffer destination) throws IOException {
            return counted(false, super.readAvailable(destination));
        }

        @Override
        public void write(ByteBuffer source, long deadline) throws IOException {
            int before = source.remaining();
            super.write(source, deadline);
            int ignored = counted(true, before - source.remaining());
        }

        @Override
        public void writeAvailable(ByteBuffer source) throws IOException {
            int before = source.remaining();
            super.writeAvailable(source);
            int ignored = counted(true, before - source.remaining());
        }
    }
}
