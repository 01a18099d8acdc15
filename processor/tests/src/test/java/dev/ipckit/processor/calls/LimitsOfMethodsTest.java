/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallOptions;
import dev.ipckit.DeadObjectException;
import dev.ipckit.DeadlineExceededException;
import dev.ipckit.PermissionPolicy;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelTooLargeException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code @Timeout}, {@code @MaxSize} and {@code @Cacheable}, between two processes on a socket. */
class LimitsOfMethodsTest {
    /** What fits into 64 bytes: a count, and the bytes packed. */
    private static final int LARGEST = 60;

    private final GuardedService service = new GuardedService();

    @TempDir
    Path directory;

    private Processes processes;
    private RemoteObject remote;
    private Guarded guarded;

    @BeforeEach
    void serve() {
        processes = Processes.unix(directory, PermissionPolicy.sameUser());
        remote = processes.serve(GuardedStub.of(service));
        guarded = GuardedStub.asInterface(remote);
    }

    @AfterEach
    void close() {
        service.released.countDown();
        processes.close();
    }

    // ---- @Timeout

    @Test
    void timeOfTheMethod_endsItsCall() {
        assertThatThrownBy(guarded::awaitReleaseBriefly)
                .isInstanceOf(DeadlineExceededException.class)
                .hasMessageContaining("50 ms");
    }

    @Test
    void optionsOfTheProxy_goBeforeTheMethod() throws Exception {
        Guarded patient = ((GuardedProxy) guarded).withOptions(CallOptions.timeout(Duration.ofSeconds(20)));
        CompletableFuture<Void> call = CompletableFuture.runAsync(patient::awaitReleaseBriefly);
        assertThat(service.entered.await(GuardedService.LIMIT_SECONDS, TimeUnit.SECONDS))
                .isTrue();
        // Begun later, and over by its time: the other one's has passed too.
        assertThatThrownBy(guarded::awaitReleaseBriefly).isInstanceOf(DeadlineExceededException.class);
        service.released.countDown();

        assertThat(call).succeedsWithin(Duration.ofSeconds(GuardedService.LIMIT_SECONDS));
    }

    @Test
    void timeOfTheInterface_holdsForTheRest() throws Exception {
        CompletableFuture<Void> call = CompletableFuture.runAsync(guarded::awaitRelease);
        assertThat(service.entered.await(GuardedService.LIMIT_SECONDS, TimeUnit.SECONDS))
                .isTrue();
        assertThatThrownBy(guarded::awaitReleaseBriefly).isInstanceOf(DeadlineExceededException.class);
        service.released.countDown();

        assertThat(call).succeedsWithin(Duration.ofSeconds(GuardedService.LIMIT_SECONDS));
    }

    @Test
    void onewayWithTime_isSent() throws Exception {
        guarded.later("sent");

        assertThat(service.later.poll(GuardedService.LIMIT_SECONDS, TimeUnit.SECONDS))
                .isEqualTo("sent");
    }

    // ---- @MaxSize

    @Test
    void argumentsUpToTheLimit_areSent() {
        guarded.take(new byte[LARGEST]);

        assertThat(service.calls).containsExactly("take 60");
    }

    @Test
    void argumentsOverTheLimit_areNotSent() {
        assertThatThrownBy(() -> guarded.take(new byte[LARGEST + 1]))
                .isInstanceOfSatisfying(ParcelTooLargeException.class, refused -> {
                    assertThat(refused.requiredSize()).isEqualTo(68);
                    assertThat(refused.maxDataSize()).isEqualTo(64);
                })
                .hasMessageStartingWith("the arguments of dev.ipckit.processor.calls.Guarded.take are too large,"
                        + " size=68 bytes, limit=64 bytes");
        assertThatThrownBy(() -> guarded.takeLater(new byte[LARGEST + 1])).isInstanceOf(ParcelTooLargeException.class);
        assertThat(service.calls).isEmpty();
    }

    @Test
    void argumentsOfCallerThatDoesNotCheck_areRefusedByTheStub() {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(GuardedStub.DESCRIPTOR);
            request.writeByteArray(new byte[LARGEST + 1]);
            remote.transact(GuardedStub.TRANSACTION_TAKE, request, reply, CallOptions.DEFAULT);

            assertThatThrownBy(reply::readException)
                    .isInstanceOfSatisfying(
                            ParcelTooLargeException.class,
                            refused -> assertThat(refused.requiredSize()).isEqualTo(68));
        }
        assertThat(service.calls).isEmpty();
    }

    @Test
    void resultUpToTheLimit_arrives() {
        assertThat(guarded.give(LARGEST)).hasSize(LARGEST);
    }

    @Test
    void resultOverTheLimit_isRefusedByTheStubAndTheCallerKnowsWhy() {
        assertThatThrownBy(() -> guarded.give(LARGEST + 1))
                .isInstanceOfSatisfying(ParcelTooLargeException.class, refused -> {
                    assertThat(refused.requiredSize()).isEqualTo(68);
                    assertThat(refused.maxDataSize()).isEqualTo(64);
                })
                .hasMessageStartingWith("the result of dev.ipckit.processor.calls.Guarded.give is too large");
        assertThat(service.calls).containsExactly("give 61");
    }

    @Test
    void resultOfServiceThatDoesNotCheck_isRefusedByTheProxy() {
        RemoteStub careless = new RemoteStub(GuardedStub.DESCRIPTOR) {
            @Override
            protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
                reply.writeNoException();
                reply.writeByteArray(new byte[LARGEST + 1]);
                return true;
            }
        };

        assertThatThrownBy(() -> GuardedStub.asInterface(new Loopback(careless)).give(1))
                .isInstanceOf(ParcelTooLargeException.class);
    }

    // ---- @Cacheable

    @Test
    void equalCalls_makeOneTransaction() {
        assertThat(guarded.cached("a", 1)).isEqualTo("a1 of call 1");
        assertThat(guarded.cached("a", 1)).isEqualTo("a1 of call 1");
        assertThat(((GuardedProxy) guarded)
                        .withOptions(CallOptions.timeout(Duration.ofSeconds(9)))
                        .cached("a", 1))
                .isEqualTo("a1 of call 1");
        assertThat(service.calls).hasSize(1);
    }

    @Test
    void otherArguments_areOtherCalls() {
        guarded.cached("a", 1);
        guarded.cached("a", 2);
        guarded.cached("b", 1);

        assertThat(service.calls).hasSize(3);
        assertThat(guarded.cached("a", 2)).isEqualTo("a2 of call 2");
    }

    @Test
    void exceptions_areNotKept() {
        assertThatThrownBy(() -> guarded.cached("", 1)).hasMessage("empty 1");
        assertThatThrownBy(() -> guarded.cached("", 1)).hasMessage("empty 2");
    }

    @Test
    void deadObject_answersNothingMore() throws Exception {
        guarded.cached("a", 1);
        CompletableFuture<Void> dead = new CompletableFuture<>();
        remote.addDeathRecipient((object, reason) -> dead.complete(null));
        processes.server().close();
        dead.get(GuardedService.LIMIT_SECONDS, TimeUnit.SECONDS);

        assertThatThrownBy(() -> guarded.cached("a", 1)).isInstanceOf(DeadObjectException.class);
    }
}
