/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallOptions;
import dev.ipckit.Endpoint;
import dev.ipckit.PermissionPolicy;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.ServiceSpecificException;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.transport.Transport;
import dev.ipckit.transport.local.LocalTransport;
import dev.ipckit.transport.unix.UnixTransport;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A process of its own over real transports, and the object it serves. */
final class TestHost {

    static final Transport LOCAL = new LocalTransport();
    static final Transport UNIX = new UnixTransport();
    static final String DESCRIPTOR = "a.b.IEcho";
    private static final AtomicInteger number = new AtomicInteger();

    private TestHost() {}

    static SessionHost open(SessionLimits limits, Transport... more) {
        java.util.HashMap<String, Transport> transports =
                new java.util.HashMap<>(Map.of(LOCAL.name(), LOCAL, UNIX.name(), UNIX));
        for (Transport transport : more) {
            transports.put(transport.name(), transport);
        }
        return new SessionHost(
                "test", limits, transports, null, transport -> newEndpoint(), PermissionPolicy.sameUser());
    }

    static SessionHost open() {
        return open(SessionLimits.DEFAULT);
    }

    static Endpoint newEndpoint() {
        return Endpoint.local("session-test-" + number.incrementAndGet());
    }

    /** The interface that the captured session was made with: 1 echoes, 2 fails, 3 records, 4 calls back, 5 makes. */
    static final class Echo extends RemoteStub {
        final List<String> recorded = new CopyOnWriteArrayList<>();
        volatile @Nullable RemoteObject kept;

        static final int KEEP = 4;

        Echo() {
            super(DESCRIPTOR);
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            request.enforceInterfaceToken(DESCRIPTOR);
            switch (code) {
                case 1 -> {
                    String text = request.readString();
                    reply.writeNoException();
                    reply.writeString(text);
                }
                case 2 -> throw new ServiceSpecificException(7, "boom");
                case 3 -> recorded.add(String.valueOf(request.readString()));
                case KEEP -> {
                    RemoteObject object = request.readRemoteObject();
                    kept = object;
                    reply.writeNoException();
                    if (object != null) {
                        reply.writeString(echo(object, "back"));
                    }
                }
                case 5 -> {
                    reply.writeNoException();
                    reply.writeRemoteObject(new Echo());
                }
                default -> {
                    return false;
                }
            }
            return true;
        }
    }

    static @Nullable String echo(RemoteObject object, String text) {
        try (Parcel request = object.obtainParcel();
                Parcel reply = object.obtainParcel()) {
            request.writeInterfaceToken(DESCRIPTOR);
            request.writeString(text);
            object.transact(1, request, reply, CallOptions.DEFAULT);
            reply.readException();
            return reply.readString();
        }
    }
}
