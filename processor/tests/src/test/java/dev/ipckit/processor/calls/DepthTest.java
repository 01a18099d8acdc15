/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.processor.calls.Values.Node;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records inside themselves: refused beyond a depth, by both sides, before the stack ends. */
class DepthTest {
    private static final int MOST = 128;

    private final Connected<Echo> connected = Connected.to(EchoStub.of(new EchoService()), EchoStub::asInterface);

    @AfterEach
    void close() {
        connected.close();
    }

    private static Node nested(int depth, UnaryOperator<Node> outside) {
        Node node = leaf();
        for (int i = 1; i < depth; i++) {
            node = outside.apply(node);
        }
        return node;
    }

    private static Node leaf() {
        return new Node("", null, List.of(), Map.of());
    }

    private static Node linked(int depth) {
        return nested(depth, inner -> new Node("", inner, List.of(), Map.of()));
    }

    private static Node listed(int depth) {
        return nested(depth, inner -> new Node("", null, List.of(inner), Map.of()));
    }

    private static Node mapped(int depth) {
        return nested(depth, inner -> new Node("", null, List.of(), Map.of("", inner)));
    }

    @Test
    void deepestThatIsAllowed_travelsBothWays() {
        assertThat(connected.client().node(linked(MOST))).isEqualTo(linked(MOST));
        assertThat(connected.client().node(listed(MOST))).isEqualTo(listed(MOST));
        assertThat(connected.client().node(mapped(MOST))).isEqualTo(mapped(MOST));
    }

    @ParameterizedTest
    @ValueSource(ints = {MOST + 1, 200_000})
    void deeper_isRefusedWhereItIsSent(int depth) {
        for (Node deep : List.of(linked(depth), listed(depth), mapped(depth))) {
            assertThatThrownBy(() -> connected.client().node(deep))
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("more than 128 parcelables inside each other");
        }
        assertThat(connected.client().node(leaf())).isEqualTo(leaf());
    }

    /** Levels of 16 bytes each, or 24 through the list: there, how large the rest is, an empty name, and one more inside. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void deeperFromAPeer_isRefusedWhereItArrives(boolean inList) {
        int depth = 20_000;
        int level = inList ? 24 : 16;
        RemoteObject remote = ((RemoteBroker) connected.client()).asObject();
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(EchoStub.DESCRIPTOR);
            for (int i = 0; i < depth; i++) {
                request.writeInt(1);
                request.writeInt(level * (depth - i) - 4);
                request.writeString("");
                if (inList) {
                    request.writeInt(0);
                    request.writeInt(1);
                }
            }
            remote.transact(EchoStub.TRANSACTION_NODE, request, reply, CallOptions.DEFAULT);
            assertThatThrownBy(reply::readException)
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("more than 128 parcelables inside each other");
        }
    }
}
