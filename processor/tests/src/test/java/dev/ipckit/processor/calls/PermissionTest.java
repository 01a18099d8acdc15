/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallOptions;
import dev.ipckit.CallingIdentity;
import dev.ipckit.PermissionPolicy;
import dev.ipckit.PermissionRequest;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.Parcel;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code @RequiresPermission}, between two processes on a socket. */
class PermissionTest {
    private final Set<String> granted = ConcurrentHashMap.newKeySet();
    private final List<PermissionRequest> asked = new CopyOnWriteArrayList<>();
    private final GuardedService service = new GuardedService();

    @TempDir
    Path directory;

    private Processes processes;
    private RemoteObject remote;
    private Guarded guarded;

    @BeforeEach
    void serve() {
        use(request -> {
            asked.add(request);
            return granted.contains(request.permission());
        });
    }

    @AfterEach
    void close() {
        processes.close();
    }

    private void use(PermissionPolicy policy) {
        processes = Processes.unix(directory, policy);
        remote = processes.serve(GuardedStub.of(service));
        guarded = GuardedStub.asInterface(remote);
    }

    @Test
    void callerWithoutPermission_getsSecurityExceptionThatSaysWhatAndWho() {
        assertThatThrownBy(() -> guarded.needsOne("x"))
                .isExactlyInstanceOf(SecurityException.class)
                .hasMessageStartingWith(GuardedStub.DESCRIPTOR + ".needsOne requires the permission one, which the"
                        + " permission policy of the serving process does not grant to ")
                .hasMessageContaining("uid " + CallingIdentity.self().uid());
        assertThat(service.calls).isEmpty();
    }

    @Test
    void callerWithPermission_isServed() {
        granted.add("one");

        assertThat(guarded.needsOne("x")).isEqualTo("needsOne x");
    }

    @Test
    void policy_seesPermissionCallerInterfaceAndMethod() {
        granted.add("one");
        guarded.needsOne("x");

        assertThat(asked).singleElement().satisfies(request -> {
            assertThat(request.permission()).isEqualTo("one");
            assertThat(request.descriptor()).isEqualTo(GuardedStub.DESCRIPTOR);
            assertThat(request.method()).isEqualTo("needsOne");
            assertThat(request.caller().isLocal()).isFalse();
            assertThat(request.caller().uid()).isEqualTo(CallingIdentity.self().uid());
        });
    }

    @Test
    void arguments_areNotReadBeforeTheCheck() {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(GuardedStub.DESCRIPTOR);
            request.writeInt(Integer.MAX_VALUE);
            remote.transact(GuardedStub.TRANSACTION_NEEDS_ONE, request, reply, CallOptions.DEFAULT);

            assertThatThrownBy(reply::readException).isInstanceOf(SecurityException.class);
        }
    }

    @Test
    void anyOf_needsOneOfThem() {
        assertThatThrownBy(guarded::needsAny)
                .isInstanceOf(SecurityException.class)
                .hasMessageContaining("requires one of the permissions one, two");
        granted.add("two");
        assertThat(guarded.needsAny()).isEqualTo("needsAny");
    }

    @Test
    void allOf_needsThemAll() {
        granted.add("one");
        assertThatThrownBy(guarded::needsAll)
                .isInstanceOf(SecurityException.class)
                .hasMessageContaining("requires the permission two");
        granted.add("two");
        assertThat(guarded.needsAll()).isEqualTo("needsAll");
    }

    @Test
    void permissionsOfSuperinterface_hold() {
        granted.add("base");
        assertThat(guarded.inherited()).isEqualTo("inherited");
        assertThatThrownBy(guarded::ofInterface)
                .isInstanceOf(SecurityException.class)
                .hasMessageContaining("requires the permission whole");
    }

    @Test
    void onewayWithoutPermission_isDropped() throws Exception {
        guarded.needsOneLater("refused");
        guarded.later("next");

        assertThat(service.later.poll(GuardedService.LIMIT_SECONDS, TimeUnit.SECONDS))
                .isEqualTo("next");
        assertThat(service.later).isEmpty();
        assertThat(asked).extracting(PermissionRequest::method).containsExactly("needsOneLater");
    }

    @Test
    void policyThatThrows_hasRefused() {
        close();
        use(request -> {
            throw new IllegalStateException("no idea");
        });

        assertThatThrownBy(() -> guarded.needsOne("x")).isInstanceOf(SecurityException.class);
        assertThat(service.calls).isEmpty();
    }

    @Test
    void defaultPolicy_trustsTheSameUser() {
        close();
        use(PermissionPolicy.sameUser());

        assertThat(guarded.needsAll()).isEqualTo("needsAll");
    }

    @Test
    void callsWithinTheProcess_areNotChecked() {
        Guarded direct = GuardedStub.asInterface(GuardedStub.of(service));
        Guarded throughParcels = GuardedStub.asInterface(new Loopback(GuardedStub.of(service)));

        assertThat(direct.needsAll()).isEqualTo("needsAll");
        assertThat(throughParcels.needsAll()).isEqualTo("needsAll");
        assertThat(asked).isEmpty();
    }
}
