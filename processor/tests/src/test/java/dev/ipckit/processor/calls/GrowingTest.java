/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowingTest {
    private final RemoteObject remote = new Loopback(GrowingStub.of(new Growing() {
        @Override
        public String show(Grown grown) {
            return Shown.of(grown);
        }

        @Override
        public String strict(Strict strict) {
            return Shown.of(strict);
        }
    }));

    @Test
    void fieldsOfNewerRecord_haveDefaultsWhenTheWriterIsOlder() {
        assertThat(call(GrowingStub.TRANSACTION_SHOW))
                .isEqualTo("Grown(7, false, \0, 0, 0.0, 0, null, \"\", null, int[], String[], [], [], [], {}, RED,"
                        + " null, Box[], )");
    }

    @Test
    void fieldWithoutDefault_isRefusedWhenTheWriterIsOlder() {
        assertThatThrownBy(() -> call(GrowingStub.TRANSACTION_STRICT))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("Growing.Strict.point is null");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void fieldsOfNewerWriter_areSkipped(int more) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(GrowingStub.DESCRIPTOR);
            request.writeInt(1);
            int mark = request.beginParcelable();
            request.writeInt(7);
            request.writeInt(1);
            int point = request.beginParcelable();
            request.writeInt(1);
            request.writeInt(2);
            for (int i = 0; i < more; i++) {
                request.writeString("new");
            }
            request.endParcelable(point);
            for (int i = 0; i < more; i++) {
                request.writeLong(i);
            }
            request.endParcelable(mark);
            remote.transact(GrowingStub.TRANSACTION_STRICT, request, reply, CallOptions.DEFAULT);

            assertThat(reply.readException()).isNull();
            assertThat(reply.readString()).isEqualTo("Strict(7, Point(1, 2, ), )");
        }
    }

    /** Sends a record with its first component only. */
    private String call(int code) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(GrowingStub.DESCRIPTOR);
            request.writeInt(1);
            int mark = request.beginParcelable();
            request.writeInt(7);
            request.endParcelable(mark);
            remote.transact(code, request, reply, CallOptions.DEFAULT);
            reply.readException();
            return String.valueOf(reply.readString());
        }
    }
}
