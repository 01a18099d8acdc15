/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import dev.ipckit.softbus.pairing.OpenPairing;
import dev.ipckit.softbus.pairing.PairingException;
import dev.ipckit.softbus.pairing.PairingLimits;
import dev.ipckit.softbus.pairing.PairingUser;
import dev.ipckit.softbus.trust.TrustedDevice;
import dev.ipckit.testing.Eventually;
import dev.ipckit.testing.LeakCheck;
import dev.ipckit.testing.TestResources;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two devices, two people, and sometimes somebody in between. */
class PairingTest {

    private static final int LIMIT_SECONDS = 20;
    private static final PairingUser YES = (code, name, device) -> true;
    private static final PairingUser NO = (code, name, device) -> false;
    private static final PairingLimits LIMITS =
            new PairingLimits(Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofSeconds(10), 3);

    private final TestResources opened = new TestResources();
    private Devices devices;
    private SoftBus kitchen;
    private SoftBus garage;

    @BeforeEach
    void open() throws IOException {
        opened.add(LeakCheck.begin()::assertNothingLeft);
        devices = opened.add(new Devices());
        kitchen = devices.stranger("kitchen");
        garage = devices.stranger("garage");
    }

    @AfterEach
    void close() throws Exception {
        opened.closeAll();
    }

    private OpenPairing open(SoftBus device, PairingLimits limits, PairingUser user) throws IOException {
        OpenPairing open =
                device.pairing(limits).open(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), user);
        return opened.add(open);
    }

    private static TrustedDevice connect(SoftBus device, OpenPairing to, PairingUser user) throws IOException {
        return device.pairing(LIMITS).connect("127.0.0.1", to.address().getPort(), user);
    }

    private static TrustedDevice result(OpenPairing open) throws Exception {
        return open.result().get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    private static boolean trusts(SoftBus who, SoftBus whom) {
        return who.trust().find(whom.device().id()).isPresent();
    }

    /** Two people who tell each other what they see. */
    private static final class Comparing {
        private final BlockingQueue<String> seenHere = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> seenThere = new LinkedBlockingQueue<>();

        PairingUser here() {
            return (code, name, device) -> compare(code, seenHere, seenThere);
        }

        PairingUser there() {
            return (code, name, device) -> compare(code, seenThere, seenHere);
        }

        private static boolean compare(String code, BlockingQueue<String> own, BlockingQueue<String> other)
                throws InterruptedException {
            own.add(code);
            return code.equals(other.poll(LIMIT_SECONDS, TimeUnit.SECONDS));
        }
    }

    @Test
    void devices_whoseCodesArePronouncedTheSame_trustEachOther() throws Exception {
        Comparing people = new Comparing();
        OpenPairing open = open(kitchen, LIMITS, people.here());

        TrustedDevice atGarage = connect(garage, open, people.there());

        assertThat(atGarage.id()).isEqualTo(kitchen.device().id());
        assertThat(atGarage.name()).isEqualTo(kitchen.device().name());
        assertThat(atGarage.origin()).isEqualTo(TrustedDevice.Origin.PAIRING);
        assertThat(result(open).id()).isEqualTo(garage.device().id());
        assertThat(trusts(kitchen, garage)).isTrue();
        assertThat(garage.trust().verify(kitchen.device().chain()).id())
                .isEqualTo(kitchen.device().id());
        assertThatThrownBy(() -> connect(devices.stranger("late"), open, YES)).isInstanceOf(IOException.class);
    }

    @Test
    void refusal_byEitherPerson_leavesBothWithoutTrust() throws Exception {
        try (OpenPairing open = open(kitchen, LIMITS, NO)) {
            assertThatThrownBy(() -> connect(garage, open, YES))
                    .isInstanceOf(PairingException.class)
                    .hasMessageContaining("refused");
        }
        try (OpenPairing open = open(kitchen, LIMITS, YES)) {
            assertThatThrownBy(() -> connect(garage, open, NO))
                    .isInstanceOf(PairingException.class)
                    .hasMessageContaining("not confirmed here");
        }
        assertThat(trusts(kitchen, garage)).isFalse();
        assertThat(trusts(garage, kitchen)).isFalse();
    }

    @Test
    void somebodyInTheMiddle_isFoundOutByPeopleWhoCompare() throws Exception {
        SoftBus mallory = devices.stranger("mallory");
        Comparing people = new Comparing();
        OpenPairing atKitchen = open(kitchen, LIMITS, people.here());
        OpenPairing atMallory = open(mallory, LIMITS, YES);
        CompletableFuture<Throwable> malloryToKitchen = CompletableFuture.supplyAsync(() -> {
            try {
                connect(mallory, atKitchen, YES);
                return new AssertionError("paired");
            } catch (IOException refused) {
                return refused;
            }
        });

        assertThatThrownBy(() -> connect(garage, atMallory, people.there())).isInstanceOf(PairingException.class);

        assertThat(malloryToKitchen.get(LIMIT_SECONDS, TimeUnit.SECONDS)).isInstanceOf(PairingException.class);
        for (SoftBus honest : List.of(kitchen, garage)) {
            assertThat(honest.trust().devices()).isEmpty();
        }
        assertThat(mallory.trust().devices()).isEmpty();
    }

    @Test
    void tries_thatFailed_endItAfterAFew() throws Exception {
        OpenPairing open = open(kitchen, LIMITS, NO);
        for (int i = 0; i < LIMITS.tries(); i++) {
            assertThatThrownBy(() -> connect(garage, open, YES)).isInstanceOf(PairingException.class);
        }

        assertThatThrownBy(() -> result(open))
                .hasCauseInstanceOf(PairingException.class)
                .hasMessageContaining("failed 3 times");
        assertThatThrownBy(() -> connect(garage, open, YES)).isInstanceOf(IOException.class);
    }

    private static boolean failsToPair(SoftBus device, OpenPairing to, PairingUser user) {
        try {
            return connect(device, to, user) == null;
        } catch (IOException refused) {
            return true;
        }
    }

    @Test
    void person_isToldOfEachTryThatFailed_andOfNothingElse() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        PairingUser person = new PairingUser() {
            @Override
            public boolean confirm(String code, DeviceName name, DeviceId device) {
                return !device.equals(garage.device().id());
            }

            @Override
            public void failed(String why, int triesLeft) {
                told.add(triesLeft + " " + why);
            }
        };
        OpenPairing open = open(kitchen, LIMITS, person);
        assertThatThrownBy(() -> connect(kitchen, open, YES)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> connect(garage, open, YES)).isInstanceOf(PairingException.class);
        // The one before may still be leaving, and who comes meanwhile is refused without a code.
        SoftBus third = devices.stranger("third");
        SoftBus second = devices.stranger("second");
        AtomicInteger asked = new AtomicInteger();
        PairingUser no = (code, name, device) -> asked.incrementAndGet() < 0;
        Eventually.await("the second is compared", () -> failsToPair(second, open, no) && asked.get() > 0);
        Eventually.await("both are told", () -> told.size() == 2);
        Eventually.await("a third is paired", () -> !failsToPair(third, open, YES));

        assertThat(told)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("2 device " + garage.device().id().shortForm())
                                .endsWith("the code was not confirmed here"),
                        next -> assertThat(next).startsWith("1 the other device refused"));
    }

    @Test
    void time_over_endsIt() throws Exception {
        OpenPairing open = open(
                kitchen,
                new PairingLimits(Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(1), 3),
                YES);

        assertThatThrownBy(() -> result(open)).hasCauseInstanceOf(TimeoutException.class);
        assertThatThrownBy(() -> connect(garage, open, YES)).isInstanceOf(IOException.class);
    }

    @Test
    void person_whoDoesNotAnswer_isNotTakenForConsent() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        PairingUser asleep = (code, name, device) -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException overslept) {
                interrupted.countDown();
            }
            return true;
        };
        OpenPairing open = open(
                kitchen,
                new PairingLimits(Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofMillis(200), 3),
                asleep);

        assertThatThrownBy(() -> connect(garage, open, YES)).isInstanceOf(PairingException.class);

        assertThat(interrupted.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(kitchen.trust().devices()).isEmpty();
        assertThat(garage.trust().devices()).isEmpty();
    }

    @Test
    void second_whoComesMeanwhile_isRefused() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        OpenPairing open = open(kitchen, LIMITS, (code, name, device) -> {
            asked.countDown();
            return answer.await(LIMIT_SECONDS, TimeUnit.SECONDS);
        });
        CompletableFuture<TrustedDevice> first = CompletableFuture.supplyAsync(() -> {
            try {
                return connect(garage, open, YES);
            } catch (IOException failed) {
                throw new AssertionError(failed);
            }
        });
        assertThat(asked.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();

        assertThatThrownBy(() -> connect(devices.stranger("second"), open, YES))
                .isInstanceOf(PairingException.class)
                .hasMessageContaining("with another one");
        answer.countDown();

        assertThat(first.get(LIMIT_SECONDS, TimeUnit.SECONDS).id())
                .isEqualTo(kitchen.device().id());
        assertThat(result(open).id()).isEqualTo(garage.device().id());
    }

    @Test
    void strangers_whoTalkNonsense_doNotUseUpTheTries() throws Exception {
        OpenPairing open = open(kitchen, LIMITS, YES);
        List<Socket> strangers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Socket socket =
                    new Socket(InetAddress.getLoopbackAddress(), open.address().getPort());
            socket.getOutputStream().write(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
            strangers.add(socket);
        }

        assertThat(connect(garage, open, YES).id()).isEqualTo(kitchen.device().id());
        for (Socket socket : strangers) {
            socket.close();
        }
    }

    @Test
    void person_whoIsAskedByABrokenProgram_isNotTakenForConsent() throws Exception {
        OpenPairing open = open(kitchen, LIMITS, (code, name, device) -> {
            throw new IllegalStateException("the display is broken");
        });

        assertThatThrownBy(() -> connect(garage, open, YES)).isInstanceOf(PairingException.class);
        assertThat(trusts(kitchen, garage)).isFalse();
        assertThat(trusts(garage, kitchen)).isFalse();
    }

    @Test
    void device_cannotBePairedWithItself() throws Exception {
        OpenPairing open = open(kitchen, LIMITS, YES);

        assertThatThrownBy(() -> connect(kitchen, open, YES))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("itself");
    }

    @Test
    void open_closedAfterItsPersonAgreed_leavesBothWithoutTrust() throws Exception {
        OpenPairing open = open(kitchen, LIMITS, YES);
        PairingUser late = (code, name, device) -> {
            Eventually.await("the other person has agreed", PairingTest::isAnAttemptWaitingForAWord);
            open.close();
            return true;
        };

        assertThatThrownBy(() -> connect(garage, open, late)).isInstanceOf(IOException.class);

        assertThatThrownBy(() -> result(open)).hasMessageContaining("ended here");
        assertThat(trusts(garage, kitchen)).isFalse();
        assertThat(trusts(kitchen, garage)).isFalse();
    }

    /** Of a device that is open, whose person has been asked. */
    private static boolean isAnAttemptWaitingForAWord() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().startsWith("ipckit-pairing-attempt"))
                .flatMap(thread -> Arrays.stream(thread.getValue()))
                .anyMatch(frame -> frame.getMethodName().equals("receive"));
    }

    @Test
    void open_closedWhileBothAgree_saysAtBothEndsWhatBecameOfIt() throws Exception {
        for (int i = 0; i < 20; i++) {
            SoftBus cellar = devices.stranger("cellar" + i);
            OpenPairing open = open(kitchen, LIMITS, YES);
            PairingUser late = (code, name, device) -> {
                Eventually.await("the other person has agreed", PairingTest::isAnAttemptWaitingForAWord);
                new Thread(open::close, "closer").start();
                return true;
            };
            boolean saysPaired = !failsToPair(cellar, open, late);
            boolean resultSaysPaired =
                    open.result().handle((device, why) -> why == null).get(LIMIT_SECONDS, TimeUnit.SECONDS);

            assertThat(trusts(kitchen, cellar))
                    .as("where it was open, try %s", i)
                    .isEqualTo(resultSaysPaired);
            assertThat(trusts(cellar, kitchen))
                    .as("where it connected, try %s", i)
                    .isEqualTo(saysPaired);
            assertThat(saysPaired).as("who connected, try %s", i).isEqualTo(resultSaysPaired);
        }
    }

    @Test
    void open_closed_letsNobodyIn() throws Exception {
        OpenPairing open = open(kitchen, LIMITS, YES);
        open.close();

        assertThatThrownBy(() -> connect(garage, open, YES)).isInstanceOf(IOException.class);
        Eventually.await("it has ended", () -> open.result().isDone());
        assertThatThrownBy(() -> result(open)).hasCauseInstanceOf(PairingException.class);
    }
}
