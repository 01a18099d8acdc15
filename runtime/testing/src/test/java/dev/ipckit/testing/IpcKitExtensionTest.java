/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.ipckit.CallOptions;
import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

@ExtendWith(IpcKitExtension.class)
class IpcKitExtensionTest {

    private static final TestResources forgotten = new TestResources();

    @Test
    void processes_injected_reachEachOther(IpcKit server, IpcKit client, Endpoint endpoint) {
        server.serve(endpoint, new Nothing());

        assertThat(server).isNotSameAs(client);
        assertThat(client.connect(endpoint).root().interfaceDescriptor()).isEqualTo("a.b.C");
    }

    @Test
    void test_thatLeavesAThreadBehind_fails_andNamesIt() throws Exception {
        List<String> failures = failuresOf(LeavesAThread.class);
        forgotten.closeAll();

        assertThat(failures)
                .singleElement()
                .asString()
                .contains("no thread of a closed IpcKit goes on", "ipckit-forgotten-accept");
    }

    @Test
    void test_thatLeavesAParcelBehind_fails() throws Exception {
        List<String> failures = failuresOf(LeavesAParcel.class);
        forgotten.closeAll();

        assertThat(failures).singleElement().asString().contains("every parcel is closed: outstanding=");
    }

    @Test
    void process_forAllTests_isRefused_withTheWayOut() {
        assertThat(failuresOf(AsksBeforeAll.class))
                .singleElement()
                .asString()
                .contains("IpcKit shared", "or open and close it in @BeforeAll and @AfterAll by yourself");
    }

    @Test
    void process_forASetUp_isTheTestsOwn() {
        assertThat(failuresOf(AsksBeforeEach.class)).isEmpty();
    }

    /** What went wrong in the tests of a class. */
    private static List<String> failuresOf(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute()
                .allEvents()
                .failed()
                .stream()
                .map(Event::getPayload)
                .map(Object::toString)
                .toList();
    }

    /** A test that does not close what it opened. */
    static class LeavesAThread {
        @RegisterExtension
        static final IpcKitExtension extension = new IpcKitExtension(Duration.ofMillis(50));

        @Test
        void test(Endpoint endpoint) {
            IpcKit kit = forgotten.add(IpcKit.builder().name("forgotten").open());
            kit.serve(endpoint, new Nothing());
        }
    }

    /** A test that does not close a parcel. */
    static class LeavesAParcel {
        @RegisterExtension
        static final IpcKitExtension extension = new IpcKitExtension(Duration.ofMillis(50));

        @Test
        void test(IpcKit kit) {
            forgotten.add(Parcel.obtain());
        }
    }

    /** A class that wants a process for all of its tests. */
    @ExtendWith(IpcKitExtension.class)
    static class AsksBeforeAll {
        @BeforeAll
        static void open(IpcKit shared) {}

        @Test
        void test() {}
    }

    /** A class whose set-up uses what its test gets. */
    @ExtendWith(IpcKitExtension.class)
    static class AsksBeforeEach {
        private RemoteStub served;

        @BeforeEach
        void serve(IpcKit server, Endpoint endpoint) {
            served = new Nothing();
            server.serve(endpoint, served);
        }

        @Test
        void test(IpcKit client, Endpoint endpoint) {
            assertThat(client.connect(endpoint).root().interfaceDescriptor()).isEqualTo("a.b.C");
            assertThat(served).isNotNull();
        }
    }

    /** An object without methods. */
    private static final class Nothing extends RemoteStub {
        Nothing() {
            super("a.b.C");
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            return false;
        }
    }
}
