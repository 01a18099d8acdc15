/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.CallOptions;
import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(IpcKitExtension.class)
class IpcKitExtensionTest {

    @Test
    void processes_injected_reachEachOther(IpcKit server, IpcKit client, Endpoint endpoint) {
        server.serve(endpoint, new RemoteStub("a.b.C") {
            @Override
            protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
                return false;
            }
        });

        assertThat(server).isNotSameAs(client);
        assertThat(client.connect(endpoint).root().interfaceDescriptor()).isEqualTo("a.b.C");
    }

    @Test
    void parcel_leftOpen_isFound() {
        LeakCheck check = LeakCheck.begin();
        try (Parcel leaked = Parcel.obtain()) {
            assertThat(leaked.dataSize()).isZero();
            // One, or two where it was a request before and keeps the reply.
            assertThat(check.outstandingParcels()).isBetween(1, 2);
        }
        assertThat(check.outstandingParcels()).isZero();
    }
}
