/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.parcel.Parcel;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Version and hash of an interface, asked and answered as versioned AIDL interfaces do. */
class InterfaceVersionTest {
    private static final String DESCRIPTOR = "test.Versioned";

    private final AtomicInteger asked = new AtomicInteger();
    private final IpcKit server = IpcKit.builder().name("server").open();
    private final IpcKit client = IpcKit.builder().name("client").open();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void versionedObject_answersBoth() {
        RemoteObject remote = remote(new Versioned(7, "abc"));

        assertThat(remote.isLocal()).isFalse();
        assertThat(remote.interfaceVersion()).isEqualTo(7);
        assertThat(remote.interfaceHash()).isEqualTo("abc");
        assertThat(asked).hasValue(0);
    }

    @Test
    void objectWithoutVersion_isAskedOnce_andAnswersZeroAndEmpty() {
        RemoteObject remote = remote(new Versioned());

        for (int i = 0; i < 3; i++) {
            assertThat(remote.interfaceVersion()).isZero();
            assertThat(remote.interfaceHash()).isEmpty();
        }
        assertThat(asked).hasValue(2);
    }

    @Test
    void localObject_answersItself() {
        RemoteObject stub = new Versioned(7, "abc");

        assertThat(stub.interfaceVersion()).isEqualTo(7);
        assertThat(stub.interfaceHash()).isEqualTo("abc");
    }

    @Test
    void aidlsTransactions_areAnsweredWordForWord() {
        RemoteObject remote = remote(new Versioned(7, "abc"));
        try (Parcel version = ask(remote, 0x00ffffff);
                Parcel hash = ask(remote, 0x00fffffe)) {
            assertThat(version.readInt()).as("exception header").isZero();
            assertThat(version.readInt()).isEqualTo(7);
            assertThat(version.remaining()).isZero();
            assertThat(hash.readInt()).as("exception header").isZero();
            assertThat(hash.readString()).isEqualTo("abc");
            assertThat(hash.remaining()).isZero();
        }
    }

    @Test
    void strangersToken_isRefused() {
        RemoteObject remote = remote(new Versioned(7, "abc"));
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken("test.Other");
            remote.transact(RemoteObject.INTERFACE_VERSION_TRANSACTION, request, reply, CallOptions.DEFAULT);

            assertThatThrownBy(reply::readException).hasMessageContaining("test.Other");
        }
    }

    private static Parcel ask(RemoteObject remote, int code) {
        Parcel reply = remote.obtainParcel();
        try (Parcel request = remote.obtainParcel()) {
            request.writeInterfaceToken(DESCRIPTOR);
            remote.transact(code, request, reply, CallOptions.DEFAULT);
        }
        return reply;
    }

    private RemoteObject remote(RemoteStub stub) {
        Endpoint endpoint = Endpoint.local(UUID.randomUUID().toString());
        return client.connect(server.serve(endpoint, stub).endpoint()).root();
    }

    private final class Versioned extends RemoteStub {
        Versioned(int version, String hash) {
            super(DESCRIPTOR, version, hash);
        }

        Versioned() {
            super(DESCRIPTOR);
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            asked.incrementAndGet();
            return false;
        }
    }
}
