/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.RemoteObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests and replies of the Android service manager, as libgbinder sends and gets them. */
class KernelGoldenTest {

    private static final String DESCRIPTOR = "android.os.IServiceManager";

    /** 26 units and a 0 take 54 bytes, filled up to 56. */
    private static final String DESCRIPTOR_HEX = "1a000000" + utf16Hex(DESCRIPTOR) + "0000" + "0000";

    private static final String ECHO_HEX = "05000000" + utf16Hex("echo1") + "0000";

    private final RemoteObject echo = Ledger.object("echo");

    @Test
    void read_listServicesRequest_givesTheDumpFlags() {
        // In the capture the two bytes that fill up belong to the last word.
        byte[] data = Wire.bytes("00004000 ffffffff 54535953" + DESCRIPTOR_HEX + "0f000000");

        try (Parcel request = Wire.received(ParcelFormat.KERNEL, data, new byte[0], new Ledger())) {
            request.enforceInterfaceToken(DESCRIPTOR);
            assertThat(request.readInt()).isEqualTo(0x0f);
            request.enforceNoDataAvail();
        }
    }

    @Test
    void read_addServiceRequest_givesTheHandle() {
        byte[] data = Wire.bytes("00004000 ffffffff 54535953" + DESCRIPTOR_HEX + ECHO_HEX
                + "852a6873 7f010000 01000000 00000000 00000000 00000000 0c000000" + "00000000 08000000");
        assertThat(data).hasSize(124);
        Ledger ledger = new Ledger().with(echo, 1, ObjectReferences.HANDLE);

        try (Parcel request = Wire.received(ParcelFormat.KERNEL, data, Wire.kernelTable(0x58), ledger)) {
            request.enforceInterfaceToken(DESCRIPTOR);
            assertThat(request.readString()).isEqualTo("echo1");
            assertThat(request.readRemoteObject()).isSameAs(echo);
            assertThat(request.readBoolean()).isFalse();
            assertThat(request.readInt()).isEqualTo(8);
            request.enforceNoDataAvail();
        }
        assertThat(ledger.entered).containsExactly(1L);
        assertThat(ledger.enteredFlags).containsExactly(ObjectReferences.HANDLE);
    }

    @Test
    void write_addServiceRequest_sendsALocalObject() {
        Ledger ledger = new Ledger().with(echo, 0x1122334455667788L, 0);

        try (Parcel request = ParcelPool.shared().obtain(ParcelFormat.KERNEL)) {
            request.writeInterfaceToken(DESCRIPTOR);
            request.writeString("echo1");
            request.writeRemoteObject(echo);
            request.writeBoolean(false);
            request.writeInt(8);
            ParcelAccess.seal(request, ledger);

            assertThat(Wire.hex(Wire.data(request)))
                    .isEqualTo(Wire.compact("00000080 ffffffff 54535953" + DESCRIPTOR_HEX + ECHO_HEX
                            + "852a6273 13010000 88776655 44332211 00000000 00000000 0c000000 00000000 08000000"));
            assertThat(Wire.table(request)).isEqualTo(Wire.kernelTable(0x58));
        }
    }

    @Test
    void write_checkReply_sendsAHandle() {
        Ledger ledger = new Ledger().with(echo, 7, ObjectReferences.HANDLE);

        try (Parcel reply = ParcelPool.shared().obtain(ParcelFormat.KERNEL)) {
            reply.writeNoException();
            reply.writeRemoteObject(echo);
            ParcelAccess.seal(reply, ledger);

            assertThat(Wire.hex(Wire.data(reply)))
                    .isEqualTo(Wire.compact("00000000 852a6873 13000000 07000000 00000000 00000000 00000000 0c000000"));
            assertThat(Wire.table(reply)).isEqualTo(Wire.kernelTable(4));
        }
    }

    @Test
    void read_checkReply_givesTheHandle() {
        byte[] data = Wire.bytes("00000000 852a6873 7f010000 07000000 00000000 00000000 00000000 0c000000");
        Ledger ledger = new Ledger().with(echo, 7, ObjectReferences.HANDLE);

        try (Parcel reply = Wire.received(ParcelFormat.KERNEL, data, Wire.kernelTable(4), ledger)) {
            assertThat(reply.readException()).isNull();
            assertThat(reply.readRemoteObject()).isSameAs(echo);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0100000c", "03000000", "0c000000", "3f000000"})
    void read_stabilityOfAVendor_ofTheSystem_orOfBoth_isAccepted_asAndroid12WritesItToo(String stability) {
        byte[] data = Wire.bytes("852a6873 13000000 07000000 00000000 00000000 00000000 " + stability);
        Ledger ledger = new Ledger().with(echo, 7, ObjectReferences.HANDLE);

        try (Parcel reply = Wire.received(ParcelFormat.KERNEL, data, Wire.kernelTable(0), ledger)) {
            assertThat(reply.readRemoteObject()).isSameAs(echo);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"54535953", "52444e56", "4f434552", "4e4b4e55"})
    void token_ofEachKindOfSender_isAccepted(String header) {
        byte[] data = Wire.bytes("00000080 ffffffff " + header + " 03000000 61002e00 62000000");

        try (Parcel parcel = Wire.received(ParcelFormat.KERNEL, data, new byte[0], new Ledger())) {
            parcel.enforceInterfaceToken("a.b");
            parcel.enforceNoDataAvail();
        }
    }

    @Test
    void nullObject_written_isNotInTheTableAndReadsAsNull() {
        byte[] data = Wire.written(ParcelFormat.KERNEL, new Ledger(), to -> to.writeRemoteObject(null));

        assertThat(Wire.hex(data))
                .isEqualTo(Wire.compact("852a6273 13000000 00000000 00000000 00000000 00000000 00000000"));
        try (Parcel parcel = Wire.received(ParcelFormat.KERNEL, data, new byte[0], new Ledger())) {
            assertThat(parcel.readRemoteObject()).isNull();
            parcel.enforceNoDataAvail();
        }
    }

    @Test
    void contextManager_asHandle0_needsNoEntryInTheTable() {
        Ledger ledger = new Ledger().with(echo, 0, ObjectReferences.HANDLE);
        try (Parcel parcel = ParcelPool.shared().obtain(ParcelFormat.KERNEL)) {
            parcel.writeRemoteObject(echo);
            ParcelAccess.seal(parcel, ledger);
            assertThat(ParcelAccess.tableSize(parcel)).isZero();

            try (Parcel received = Wire.received(ParcelFormat.KERNEL, Wire.data(parcel), new byte[0], ledger)) {
                assertThat(received.readRemoteObject()).isSameAs(echo);
            }
        }
    }

    @Test
    void read_objectThatTheDriverDoesNotList_isRefused() {
        byte[] data = Wire.bytes("852a6873 13000000 07000000 00000000 00000000 00000000 0c000000");

        try (Parcel parcel = Wire.received(ParcelFormat.KERNEL, data, new byte[0], new Ledger().with(echo, 7, 2))) {
            assertThatThrownBy(parcel::readRemoteObject)
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("table of objects");
        }
    }

    @Test
    void read_tokenOfAndroid9_isRefused() {
        byte[] data = Wire.bytes("00004000" + DESCRIPTOR_HEX);

        try (Parcel parcel = Wire.received(ParcelFormat.KERNEL, data, new byte[0], new Ledger())) {
            assertThatThrownBy(() -> parcel.enforceInterfaceToken(DESCRIPTOR))
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("Android 11");
        }
    }

    private static String utf16Hex(String text) {
        return Wire.hex(text.getBytes(StandardCharsets.UTF_16LE));
    }
}
