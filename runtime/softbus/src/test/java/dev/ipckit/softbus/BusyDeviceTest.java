/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.CallOptions;
import dev.ipckit.CallingIdentity;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.testing.Eventually;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A device that makes many slow calls to a service behind a front door leaves room there for other devices. */
class BusyDeviceTest extends DoorTestCase {

    private static final int CALLS = 24;
    private static final CallOptions LONG = CallOptions.timeout(Duration.ofMinutes(10));

    private final Ward ward = new Ward();
    private final ExecutorService callers = Executors.newCachedThreadPool();

    @AfterEach
    void release() throws Exception {
        ward.release.countDown();
        callers.shutdown();
        assertThat(callers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    }

    private Place guest(String name, Place tv) throws Exception {
        Place place = place(name);
        place.knows(tv);
        return place;
    }

    private static RemoteObject wardOf(Place tv, Place guest) throws Exception {
        return guest.process("app").samgr().get("ward", tv.idText());
    }

    @Test
    void device_thatMakesManySlowCalls_leavesRoomForOthers() throws Exception {
        Place tv = place("tv");
        tv.serve("ward", ward);
        Place phone = guest("phone", tv);
        Place tablet = guest("tablet", tv);
        RemoteObject fromPhone = wardOf(tv, phone);
        RemoteObject fromTablet = wardOf(tv, tablet);

        List<CompletableFuture<Void>> slow = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            slow.add(CompletableFuture.runAsync(() -> Ward.call(fromPhone, Ward.STAY, LONG), callers));
        }
        Eventually.await("the phone has half of the 16 that there are", () -> ward.stayingOf(phone.idText()) == 8);
        for (int i = 0; i < 100; i++) {
            Ward.call(fromTablet, Ward.LOOK_IN, CallOptions.DEFAULT);
        }
        assertThat(ward.stayingOf(phone.idText())).isEqualTo(8);

        List<CompletableFuture<Void>> others = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            others.add(CompletableFuture.runAsync(() -> Ward.call(fromTablet, Ward.STAY, LONG), callers));
        }
        Eventually.await("the tablet has half of what is left", () -> ward.stayingOf(tablet.idText()) == 4);

        ward.release.countDown();
        for (CompletableFuture<Void> call : slow) {
            call.get(20, TimeUnit.SECONDS);
        }
        for (CompletableFuture<Void> call : others) {
            call.get(20, TimeUnit.SECONDS);
        }
    }

    /** Keeps some of its callers until they are released. */
    private static final class Ward extends RemoteStub {
        private static final String DESCRIPTOR = "dev.ipckit.softbus.IWard";
        static final int STAY = 1;
        static final int LOOK_IN = 2;

        final CountDownLatch release = new CountDownLatch(1);
        private final Map<String, Integer> staying = new ConcurrentHashMap<>();

        Ward() {
            super(DESCRIPTOR);
        }

        int stayingOf(String device) {
            return staying.getOrDefault(device, 0);
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            request.enforceInterfaceToken(DESCRIPTOR);
            if (code == STAY) {
                staying.merge(CallingIdentity.current().deviceId(), 1, Integer::sum);
                Eventually.await("released", Duration.ofSeconds(60), () -> release.getCount() == 0);
            }
            reply.writeNoException();
            return true;
        }

        static void call(RemoteObject remote, int code, CallOptions options) {
            try (Parcel request = remote.obtainParcel();
                    Parcel reply = remote.obtainParcel()) {
                request.writeInterfaceToken(DESCRIPTOR);
                remote.transact(code, request, reply, options);
                reply.readException();
            }
        }
    }
}
