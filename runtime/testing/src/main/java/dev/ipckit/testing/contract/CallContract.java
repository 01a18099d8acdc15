/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteObject;
import dev.ipckit.UnknownTransactionException;
import dev.ipckit.parcel.Parcel;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call reaches the object, and its result the caller. */
abstract class CallContract extends TransportContract {

    @Test
    void call_twoNumbers_theirSum() {
        assertThat(service.add(40, 2)).isEqualTo(42);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 4_000, 4_096, 8_192, 65_536, 65_537, 300_000, 1_000_000})
    void echo_bytesOfAnySize_theSameBytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);

        assertThat(service.echo(bytes)).isEqualTo(bytes);
    }

    @Test
    void call_10000Times_alwaysRight() {
        for (int i = 0; i < 10_000; i++) {
            assertThat(service.add(i, 1)).isEqualTo(i + 1);
        }
    }

    @Test
    void transact_unknownCode_isTypedAndTheSessionGoesOn() {
        assertThatThrownBy(() -> service.call(ConformanceStub.UNKNOWN))
                .isInstanceOfSatisfying(
                        UnknownTransactionException.class,
                        unknown -> assertThat(unknown.code()).isEqualTo(ConformanceStub.UNKNOWN));
        assertThatThrownBy(() -> service.call(0x5f5f5f5f)).isInstanceOf(UnknownTransactionException.class);
        assertThatThrownBy(() -> service.call(0)).isInstanceOf(UnknownTransactionException.class);
        assertThat(service.add(1, 1)).isEqualTo(2);
    }

    @Test
    void transact_wrongInterfaceToken_isRefused() {
        try (Parcel request = service.remote().obtainParcel();
                Parcel reply = service.remote().obtainParcel()) {
            request.writeInterfaceToken("some.other.Interface");
            service.remote().transact(ConformanceStub.ADD, request, reply, CallOptions.DEFAULT);

            assertThatThrownBy(reply::readException).isInstanceOf(SecurityException.class);
        }
    }

    @Test
    void transact_argumentsMissing_isABadParcelToTheCallerAlone() {
        assertThatThrownBy(() -> service.call(ConformanceStub.ADD))
                .isInstanceOf(dev.ipckit.parcel.BadParcelException.class);
        assertThat(service.add(1, 1)).isEqualTo(2);
    }

    @Test
    void transact_replyParcelUsedBefore_isRefusedAndTheSessionGoesOn() {
        RemoteObject remote = service.remote();
        try (Parcel request = remote.obtainParcel();
                Parcel again = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            remote.transact(RemoteObject.PING_TRANSACTION, request, reply, CallOptions.DEFAULT);
            assertThatThrownBy(() -> remote.transact(RemoteObject.PING_TRANSACTION, again, reply, CallOptions.DEFAULT))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(service.add(1, 1)).isEqualTo(2);
    }

    @Test
    void interfaceDescriptor_ofAProxy_isTheStubs() {
        assertThat(service.remote().interfaceDescriptor()).isEqualTo(ConformanceStub.DESCRIPTOR);
    }

    @Test
    void ping_ofALivingObject_isAnswered() {
        assertThat(service.remote().ping()).isTrue();
        assertThat(service.remote().isAlive()).isTrue();
        assertThat(service.remote().isLocal()).isFalse();
        assertThat(stub.isLocal()).isTrue();
    }

    @Test
    void dump_withArguments_isTheStubsText() {
        assertThat(service.remote().dump("a", "b")).isEqualTo("conformance a,b");
        assertThat(service.remote().dump()).isEqualTo("conformance ");
    }
}
