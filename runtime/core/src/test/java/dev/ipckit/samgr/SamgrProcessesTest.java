/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.IpcKit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** SAMgr among real processes, some of which are killed. */
@Timeout(120)
class SamgrProcessesTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    Path home;

    private final List<Peer> peers = new ArrayList<>();
    private IpcKit kit;

    private Peer start() throws Exception {
        Peer peer = Peer.start(home);
        peers.add(peer);
        return peer;
    }

    private Peer startReady() throws Exception {
        Peer peer = start();
        peer.awaitReady();
        return peer;
    }

    private SystemAbilityManager samgr() {
        kit = IpcKit.builder().home(home).open();
        return kit.samgr();
    }

    @AfterEach
    void end() {
        peers.forEach(Peer::close);
        if (kit != null) {
            kit.close();
        }
    }

    @Test
    void aServiceInAnotherProcessIsFound() throws Exception {
        Peer server = startReady();
        assertThat(server.ask("add hello")).isEqualTo("added");
        assertThat(server.isHost()).isTrue();

        SystemAbilityManager samgr = samgr();
        Greeter greeter = samgr.get("hello", GreeterStub::asInterface);

        assertThat(greeter.greet("Ada")).isEqualTo("hello, Ada");
        assertThat(greeter.pid()).isEqualTo(server.pid());
        assertThat(samgr.isHost()).isFalse();

        samgr.add("here", new PoliteGreeter("Here"));
        assertThat(server.ask("greet here you")).isEqualTo("Here, you");
        assertThat(server.ask("add here"))
                .startsWith("! IllegalStateException the name \"here\" is taken by ")
                .contains("choose another name");
    }

    @Test
    void aKilledServiceIsForgottenAndFoundAgainAfterItsRestart() throws Exception {
        SystemAbilityManager samgr = samgr();
        Events events = new Events();
        samgr.subscribe(events);
        assertThat(samgr.isHost()).isTrue();
        Peer first = startReady();
        first.ask("add hello");
        events.assertNext("+hello");
        Greeter greeter = samgr.get("hello", GreeterStub::asInterface);
        assertThat(greeter.pid()).isEqualTo(first.pid());

        long killed = System.nanoTime();
        first.kill();

        events.assertNext("-hello");
        assertThat(Duration.ofNanos(System.nanoTime() - killed)).isLessThan(Duration.ofSeconds(2));
        assertThat(samgr.check("hello")).isNull();
        assertThat(samgr.list()).isEmpty();

        Peer second = startReady();
        second.tell("add hello");
        assertThat(samgr.get("hello", LIMIT, GreeterStub::asInterface).pid()).isEqualTo(second.pid());
        events.assertNext("+hello");
        events.assertNothingElse();
    }

    @Test
    void aNameCanBeTakenAsSoonAsWhoHadItIsDead() throws Exception {
        SystemAbilityManager samgr = samgr();
        assertThat(samgr.list()).isEmpty();
        Peer first = startReady();
        Peer second = startReady();
        second.ask("list");
        first.ask("add hello");

        first.kill();

        assertThat(second.ask("add hello")).isEqualTo("added");
        assertThat(samgr.get("hello", GreeterStub::asInterface).pid()).isEqualTo(second.pid());
    }

    @Test
    void whenTheHostIsKilledAnotherTakesOverAndCallsGoOnMeanwhile() throws Exception {
        Peer host = startReady();
        host.ask("add of.host");
        assertThat(host.isHost()).isTrue();
        Peer server = startReady();
        server.ask("add of.server");
        Peer other = startReady();
        other.ask("add of.other");
        SystemAbilityManager samgr = samgr();
        Events events = new Events();
        samgr.subscribe(events);
        events.assertNext("+of.host", "+of.other", "+of.server");
        samgr.add("of.test", new PoliteGreeter("Test"));
        events.assertNext("+of.test");
        Greeter greeter = samgr.get("of.server", GreeterStub::asInterface);
        AtomicBoolean ending = new AtomicBoolean();
        AtomicLong calls = new AtomicLong();
        CompletableFuture<Void> calling = CompletableFuture.runAsync(() -> {
            while (!ending.get()) {
                assertThat(greeter.pid()).isEqualTo(server.pid());
                calls.incrementAndGet();
            }
        });

        host.kill();
        long before = calls.get();

        assertThat(samgr.get("of.other", LIMIT, GreeterStub::asInterface).pid()).isEqualTo(other.pid());
        assertThat(server.ask("greet of.test you")).isEqualTo("Test, you");
        assertThat(other.ask("greet of.server you")).isEqualTo("of.server, you");
        events.assertNext("-of.host");
        events.assertNothingElse();
        assertThat(samgr.list()).extracting(SystemAbility::name).containsExactly("of.other", "of.server", "of.test");
        List<Boolean> hosts = List.of(samgr.isHost(), server.isHost(), other.isHost());
        assertThat(hosts).containsOnlyOnce(true);
        assertThat(calls.get()).as("calls since the host is dead").isGreaterThan(before);
        assertThat(greeter.greet("you")).isEqualTo("of.server, you");
        ending.set(true);
        calling.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void oneHostAfterTheOtherIsKilled() throws Exception {
        List<Peer> alive = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Peer peer = startReady();
            peer.ask("add peer." + i);
            alive.add(peer);
        }
        SystemAbilityManager samgr = samgr();
        Events events = new Events();
        samgr.subscribe(events);
        events.assertNext("+peer.0", "+peer.1", "+peer.2", "+peer.3");

        while (alive.size() > 1 && !samgr.isHost()) {
            Peer host = null;
            for (Peer peer : alive) {
                host = peer.isHost() ? peer : host;
            }
            assertThat(host).isNotNull();
            alive.remove(host);
            host.kill();
            for (Peer peer : alive) {
                String name = "peer." + peers.indexOf(peer);
                assertThat(samgr.get(name, LIMIT, GreeterStub::asInterface).pid())
                        .isEqualTo(peer.pid());
                assertThat(peer.ask("greet " + name + " you")).isEqualTo(name + ", you");
            }
        }
        String[] gone = IntStream.range(0, peers.size())
                .filter(i -> !alive.contains(peers.get(i)))
                .mapToObj(i -> "-peer." + i)
                .toArray(String[]::new);
        events.assertNextInAnyOrder(gone);
        events.assertNothingElse();
    }

    @Test
    void ofTenThatStartAtOnceOneHosts() throws Exception {
        int count = 10;
        for (int i = 0; i < count; i++) {
            start();
        }
        for (Peer peer : peers) {
            peer.awaitReady();
        }
        for (int i = 0; i < count; i++) {
            peers.get(i).tell("add peer." + i);
        }
        for (Peer peer : peers) {
            assertThat(peer.nextAnswer()).isEqualTo("added");
        }
        String all = String.join(
                ",", IntStream.range(0, count).mapToObj(i -> "peer." + i).toList());
        int hosts = 0;
        for (Peer peer : peers) {
            assertThat(peer.ask("list")).isEqualTo(all);
            hosts += peer.isHost() ? 1 : 0;
        }
        assertThat(hosts).isEqualTo(1);
    }

    @Test
    void aHostThatLeavesInGoodOrderHandsOver() throws Exception {
        Peer host = startReady();
        host.ask("add of.host");
        SystemAbilityManager samgr = samgr();
        samgr.add("of.test", new PoliteGreeter("Test"));
        Events events = new Events();
        samgr.subscribe(events);
        events.assertNext("+of.host", "+of.test");

        host.leave();

        events.assertNext("-of.host");
        events.assertNothingElse();
        assertThat(samgr.isHost()).isTrue();
        assertThat(startReady().ask("greet of.test you")).isEqualTo("Test, you");
    }
}
