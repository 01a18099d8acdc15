/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.UnknownTransactionException;
import dev.ipckit.parcel.Parcel;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a caller learns who calls a method that the other side does not have. */
class UnknownMethodTest {
    private static final int VERSION_CODE = RemoteObject.INTERFACE_VERSION_TRANSACTION;

    @Test
    void exception_namesMethodAndVersions_andThePeerIsAskedOnce() {
        Older peer = new Older(CountingStub.DESCRIPTOR, reply -> {
            reply.writeNoException();
            reply.writeInt(3);
            return true;
        });
        try (Connected<Counting> connected = Connected.to(peer, CountingStub::asInterface)) {
            UnknownTransactionException failure =
                    failureOf(() -> connected.client().count(1));

            assertThat(failure)
                    .hasMessage("the remote object does not know the method dev.ipckit.processor.calls.Counting.count,"
                            + " code=1 (0x1); this process keeps no version of the contract, that one says 3; before"
                            + " calling a method that is newer than peers may be, ask interfaceVersion() of the remote"
                            + " object");
            assertThat(failure.method()).isEqualTo("count");
            assertThat(failure.interfaceDescriptor()).isEqualTo(CountingStub.DESCRIPTOR);
            assertThat(failure.code()).isEqualTo(1);
            assertThat(failure.callerVersion()).isZero();
            assertThat(failure.calleeVersion()).isEqualTo(3);
            assertThat(failureOf(() -> connected.client().told()).method()).isEqualTo("told");
        }
        assertThat(peer.codes).containsExactly(1, VERSION_CODE, 3);
    }

    @Test
    void peerThatKnowsNoVersions_isNotAskedAgain() {
        Older peer = new Older(CountingStub.DESCRIPTOR, reply -> false);
        try (Connected<Counting> connected = Connected.to(peer, CountingStub::asInterface)) {
            for (int i = 0; i < 2; i++) {
                assertThat(failureOf(() -> connected.client().failing()))
                        .hasMessageContaining("that one says none")
                        .satisfies(
                                failure -> assertThat(failure.calleeVersion()).isZero());
            }
        }
        assertThat(peer.codes).containsExactly(2, VERSION_CODE, 2);
    }

    @Test
    void peerThatDoesNotAnswer_keepsNobodyWaiting() {
        CountDownLatch end = new CountDownLatch(1);
        Older peer = new Older(CountingStub.DESCRIPTOR, reply -> end.await(60, TimeUnit.SECONDS));
        try (Connected<Counting> connected = Connected.to(peer, CountingStub::asInterface)) {
            assertThat(failureOf(() -> connected.client().count(1)).calleeVersion())
                    .isZero();
            assertThat(end.getCount()).as("the peer has not answered yet").isEqualTo(1);
            end.countDown();
        }
    }

    @Test
    void callThatDoesNotWait_failsWithTheSame() {
        Older peer = new Older(MarketStub.DESCRIPTOR, reply -> false);
        try (Connected<Market> connected = Connected.to(peer, MarketStub::asInterface)) {
            CompletionException failure = catchThrowableOfType(
                    CompletionException.class, () -> connected.client().later().join());

            assertThat(failure.getCause())
                    .isInstanceOf(UnknownTransactionException.class)
                    .hasMessageContaining("dev.ipckit.processor.calls.Market.later, code=4");
        }
    }

    @Test
    void codeThatNoProxyHas_isAllThatIsKnownOfARawTransaction() {
        Older peer = new Older(CountingStub.DESCRIPTOR, reply -> false);
        try (Connected<Counting> connected = Connected.to(peer, CountingStub::asInterface)) {
            RemoteObject remote = CountingStub.asRemoteObject(connected.client());
            UnknownTransactionException failure = failureOf(() -> {
                try (Parcel request = remote.obtainParcel();
                        Parcel reply = remote.obtainParcel()) {
                    remote.transact(77, request, reply, CallOptions.DEFAULT);
                }
            });

            assertThat(failure.method()).isNull();
            assertThat(failure).hasMessageContaining("code=77");
        }
        assertThat(peer.codes).containsExactly(77);
    }

    private static UnknownTransactionException failureOf(Runnable call) {
        return Objects.requireNonNull(catchThrowableOfType(UnknownTransactionException.class, call::run));
    }

    private interface VersionAnswer {
        /** @return false if the question is not known either */
        boolean to(Parcel reply) throws InterruptedException;
    }

    /** Knows no method. */
    private static final class Older extends RemoteStub {
        final List<Integer> codes = new CopyOnWriteArrayList<>();
        private final VersionAnswer answer;

        Older(String descriptor, VersionAnswer answer) {
            super(descriptor);
            this.answer = answer;
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options)
                throws InterruptedException {
            codes.add(code);
            if (code != VERSION_CODE) {
                return false;
            }
            request.enforceInterfaceToken(interfaceDescriptor());
            return answer.to(reply);
        }
    }
}
