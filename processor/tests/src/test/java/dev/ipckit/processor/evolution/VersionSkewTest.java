/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.UnknownTransactionException;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.processor.TestSources;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What becomes of every change when a proxy and a stub of different versions meet. The old shop is code that an earlier
 * processor generated, kept as it was; the new one is generated now, with the old one's lock file.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionSkewTest {
    private final IpcKit server = IpcKit.builder().name("server").open();
    private final IpcKit client = IpcKit.builder().name("client").open();

    private Path sockets;
    private Peer oldShop;
    private Peer newShop;
    private Peer oldCanvas;
    private Peer newCanvas;

    @BeforeAll
    void build(@TempDir Path directory) throws Exception {
        sockets = directory;
        Path locks = directory.resolve("locks");
        TestSources.copy(TestSources.resource("evolution/contract"), locks);
        oldShop = Builds.kept("old/shop", "shop.ShopPeer", directory.resolve("old"));
        newShop = Builds.processed("new/shop", "shop.ShopPeer", directory.resolve("new"), locks);
        oldCanvas = Builds.processed("unions/old/canvas", "canvas.CanvasPeer", directory.resolve("oldUnion"), locks);
        newCanvas = Builds.processed("unions/new/canvas", "canvas.CanvasPeer", directory.resolve("newUnion"), locks);
    }

    @AfterAll
    void close() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # caller | callee | call | outcome
            # a method that was added
            new | new | greet | hello you
            # a method that was removed
            old | old | count | 42
            # methods that changed places around them
            old | new | item | Item[name=pen, price=3, color=RED]
            new | old | item | Item[name=pen, price=3, color=RED, weight=0, note=null, tags=[]]
            old | new | cheaperThan | [Item[name=pen, price=3, color=RED], Item[name=pen, price=3, color=RED]]
            new | old | cheaperThan | [Item[name=pen, price=3, color=RED, weight=0, note=null, tags=[]]]
            # a record that grew, there and back
            old | old | show | old shows Item[name=pen, price=3, color=RED]
            old | new | show | new shows Item[name=pen, price=3, color=RED, weight=0, note=null, tags=[]]
            new | old | show | old shows Item[name=pen, price=3, color=RED]
            new | new | show | new shows Item[name=pen, price=3, color=RED, weight=12, note=blue ink, tags=[office]]
            # an enum that grew, as long as nobody uses the new constant
            old | new | color RED | RED
            new | old | color RED | RED
            new | new | color BLUE | BLUE
            # callbacks, and one that the caller does not have
            old | old | buy | 3 [old confirms 3]
            old | new | buy | 3 [old confirms 3]
            new | old | buy | 3 [new confirms 3]
            new | new | buy | 5 [new confirms 3, new is asked for its name]
            # an exception that grew
            old | new | buy nothing | SoldOut(nothing there, 7)
            new | old | buy nothing | SoldOut(nothing there, 7, until )
            new | new | buy nothing | SoldOut(nothing there, 7, until monday)
            # versions: code of an earlier release does not know its own
            old | new | version | 2 64
            new | new | version | 2 64
            new | old | version | 0 0
            old | old | version | 0 0
            """)
    void shop(String caller, String callee, String call, String outcome) throws Exception {
        assertThat(shop(caller).call(remote(shop(callee)), call)).isEqualTo(outcome);
    }

    @Test
    void addedMethod_calledAtOldStub_isUnknown() {
        RemoteObject remote = remote(oldShop);

        assertThatThrownBy(() -> newShop.call(remote, "greet"))
                .isInstanceOf(UnknownTransactionException.class)
                .hasMessageContaining("shop.Shop.greet, code=7 (0x7)")
                .hasMessageContaining("was built with version 2 of the contract, that one says none");
        assertThat(remote.ping()).isTrue();
    }

    @Test
    void removedMethod_calledAtNewStub_isUnknown() {
        assertThatThrownBy(() -> oldShop.call(remote(newShop), "count"))
                .isInstanceOf(UnknownTransactionException.class)
                .hasMessageContaining("code=2");
    }

    @Test
    void addedConstant_sentToOldStub_isRefusedThere() {
        RemoteObject remote = remote(oldShop);

        assertThatThrownBy(() -> newShop.call(remote, "color BLUE"))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("Color");
        assertThat(remote.ping()).isTrue();
    }

    @Test
    void addedConstant_returnedToOldCaller_isRefusedThere() {
        assertThatThrownBy(() -> oldShop.call(remote(newShop), "color GREEN"))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("Color");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a union that grew, as long as nobody uses the new member
            old | new | draw Circle | new draws Circle[radius=1]
            new | old | draw Circle | old draws Circle[radius=1]
            new | old | last | Square[side=2]
            new | new | draw Line | new draws Line[length=5]
            # a union with a member for what it does not know
            old | new | hear Beep | new hears Beep[hertz=440]
            new | old | hear Song | old hears Noise[]
            old | new | lastSound | Noise[]
            new | new | lastSound | Song[title=la]
            """)
    void canvas(String caller, String callee, String call, String outcome) throws Exception {
        assertThat(canvas(caller).call(remote(canvas(callee)), call)).isEqualTo(outcome);
    }

    @Test
    void addedMember_sentToOldStub_isRefusedThere() {
        assertThatThrownBy(() -> newCanvas.call(remote(oldCanvas), "draw Line"))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("Shape");
    }

    @Test
    void addedMember_returnedToOldCaller_isRefusedThere() {
        assertThatThrownBy(() -> oldCanvas.call(remote(newCanvas), "last"))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("Shape");
    }

    private Peer shop(String version) {
        return version.equals("old") ? oldShop : newShop;
    }

    private Peer canvas(String version) {
        return version.equals("old") ? oldCanvas : newCanvas;
    }

    private RemoteObject remote(Peer peer) {
        Endpoint endpoint =
                Endpoint.unix(sockets.resolve(UUID.randomUUID().toString().substring(0, 8)));
        RemoteObject remote =
                client.connect(server.serve(endpoint, peer.serve()).endpoint()).root();
        assertThat(remote.isLocal()).isFalse();
        return remote;
    }
}
