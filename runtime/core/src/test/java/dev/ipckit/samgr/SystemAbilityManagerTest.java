/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallInterruptedException;
import dev.ipckit.CallingIdentity;
import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SAMgr among several IpcKits in one JVM: the first one hosts, the others connect. */
class SystemAbilityManagerTest {

    private static final long LIMIT_SECONDS = 20;

    @TempDir
    Path home;

    private final List<IpcKit> kits = new ArrayList<>();

    private IpcKit open(String name) {
        return open(name, SystemAbilityPolicy.sameUser());
    }

    private IpcKit open(String name, SystemAbilityPolicy policy) {
        IpcKit kit = IpcKit.builder().name(name).home(home).samgrPolicy(policy).open();
        kits.add(kit);
        return kit;
    }

    /** A kit that hosts. */
    private SystemAbilityManager host() {
        SystemAbilityManager samgr = open("host").samgr();
        assertThat(samgr.list()).isEmpty();
        assertThat(samgr.isHost()).isTrue();
        return samgr;
    }

    private SystemAbilityManager guest(String name) {
        return open(name).samgr();
    }

    @AfterEach
    void close() {
        kits.forEach(IpcKit::close);
    }

    @Test
    void aServiceIsFoundByItsName() {
        host();
        guest("server").add("greeter", new PoliteGreeter("Good day"));

        Greeter found = guest("client").get("greeter", GreeterStub::asInterface);

        assertThat(found).isInstanceOf(GreeterProxy.class);
        assertThat(found.greet("Ada")).isEqualTo("Good day, Ada");
    }

    @Test
    void aServiceOfTheHostIsFoundByOthersAndOneOfOthersByTheHost() {
        SystemAbilityManager host = host();
        SystemAbilityManager guest = guest("guest");
        host.add("at.host", new PoliteGreeter("Host"));
        guest.add("at.guest", new PoliteGreeter("Guest"));

        assertThat(guest.get("at.host", GreeterStub::asInterface).greet("you")).isEqualTo("Host, you");
        assertThat(host.get("at.guest", GreeterStub::asInterface).greet("you")).isEqualTo("Guest, you");
    }

    @Test
    void aServiceThatComesHomeIsTheStubItself() {
        SystemAbilityManager host = host();
        SystemAbilityManager guest = guest("guest");
        PoliteGreeter atHost = new PoliteGreeter("Host");
        PoliteGreeter atGuest = new PoliteGreeter("Guest");
        host.add("at.host", atHost);
        guest.add("at.guest", atGuest);

        assertThat(host.get("at.host")).isSameAs(atHost);
        assertThat(guest.get("at.guest")).isSameAs(atGuest);
    }

    @Test
    void theSameServiceIsTheSameProxyEachTime() {
        host().add("greeter", new PoliteGreeter("Hi"));
        SystemAbilityManager guest = guest("guest");

        assertThat(guest.get("greeter")).isSameAs(guest.check("greeter"));
    }

    @Test
    void whatSpeaksForAServiceCanBeRegisteredToo() throws Exception {
        host().add("original", new PoliteGreeter("Hi"));
        SystemAbilityManager middle = guest("middle");
        GreeterProxy proxy = (GreeterProxy) middle.get("original", GreeterStub::asInterface);
        middle.add("second.name", proxy);

        SystemAbilityManager client = guest("client");
        assertThat(client.get("second.name", GreeterStub::asInterface).greet("Ada"))
                .isEqualTo("Hi, Ada");
    }

    @Test
    void aNameGoesWhenItsServiceDiesAlthoughWhoRegisteredItLives() throws Exception {
        SystemAbilityManager host = host();
        SystemAbilityManager server = guest("server");
        server.add("original", new PoliteGreeter("Hi"));
        SystemAbilityManager middle = guest("middle");
        middle.add("second.name", middle.get("original"));
        Events events = new Events();
        host.subscribe("second.name", events);
        events.assertNext("+second.name");

        kits.get(1).close();

        events.assertNext("-second.name");
        assertThat(host.check("second.name")).isNull();
    }

    @Test
    void getWaitsForTheNameToCome() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        SystemAbilityManager host = open("host", new OpenPolicy() {
                    @Override
                    public boolean mayGet(CallingIdentity caller, String name) {
                        asked.countDown();
                        return true;
                    }
                })
                .samgr();
        assertThat(host.list()).isEmpty();
        SystemAbilityManager guest = guest("guest");
        CompletableFuture<RemoteObject> waiting =
                CompletableFuture.supplyAsync(() -> guest.get("late", Duration.ofSeconds(LIMIT_SECONDS)));
        assertThat(asked.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();

        host.add("late", new PoliteGreeter("Sorry"));

        RemoteObject found = waiting.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        assertThat(GreeterStub.asInterface(found).greet("all")).isEqualTo("Sorry, all");
    }

    @Test
    void getEndsAtItsLimit() {
        SystemAbilityManager host = host();
        SystemAbilityManager guest = guest("guest");
        for (SystemAbilityManager samgr : List.of(host, guest)) {
            long before = System.nanoTime();
            assertThatThrownBy(() -> samgr.get("nobody", Duration.ofMillis(100)))
                    .isInstanceOf(SystemAbilityNotFoundException.class)
                    .hasMessageContaining("\"nobody\"")
                    .hasMessageContaining("PT0.1S");
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isBetween(Duration.ofMillis(100), Duration.ofSeconds(5));
        }
        assertThat(host.dump()).contains("subscriptions: 0");
    }

    @Test
    void checkDoesNotWait() {
        host();
        SystemAbilityManager guest = guest("guest");
        assertThat(guest.check("nobody")).isNull();
        assertThat(guest.check("nobody", GreeterStub::asInterface)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "umläut", "semi;colon", "new\nline", "back\\slash"})
    void oddNamesAreRefused(String name) {
        SystemAbilityManager host = host();
        assertThatThrownBy(() -> host.add(name, new PoliteGreeter("Hi"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> host.get(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> host.check(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> host.remove(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> host.subscribe(name, new Events())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesMayHaveUpTo127Characters() {
        SystemAbilityManager host = host();
        host.add("a".repeat(127), new PoliteGreeter("Hi"));
        host.add("A-z_0.9/x", new PoliteGreeter("Hi"));
        assertThat(host.list()).hasSize(2);
        assertThatThrownBy(() -> host.add("a".repeat(128), new PoliteGreeter("Hi")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("128 characters");
    }

    @Test
    void aNameOfAnotherProcessIsNotToBeHad() {
        SystemAbilityManager host = host();
        SystemAbilityManager first = guest("first");
        SystemAbilityManager second = guest("second");
        first.add("greeter", new PoliteGreeter("First"));

        for (SystemAbilityManager other : List.of(host, second)) {
            assertThatThrownBy(() -> other.add("greeter", new PoliteGreeter("Other")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("the name \"greeter\" is taken by "
                            + CallingIdentity.self().user() + " (uid ");
            assertThatThrownBy(() -> other.remove("greeter"))
                    .isInstanceOf(SecurityException.class)
                    .hasMessageContaining("nobody but that process can remove it");
        }
        assertThat(second.get("greeter", GreeterStub::asInterface).greet("you")).isEqualTo("First, you");

        assertThat(first.remove("greeter")).isTrue();
        assertThat(first.remove("greeter")).isFalse();
        second.add("greeter", new PoliteGreeter("Second"));
        assertThat(first.get("greeter", GreeterStub::asInterface).greet("you")).isEqualTo("Second, you");
    }

    @Test
    void aNameOfOnesOwnIsRegisteredAnew() throws Exception {
        SystemAbilityManager host = host();
        SystemAbilityManager guest = guest("guest");
        guest.add("greeter", new PoliteGreeter("Old"));
        Greeter old = host.get("greeter", GreeterStub::asInterface);
        Events events = new Events();
        host.subscribe(events);
        events.assertNext("+greeter");
        long before = host.list().get(0).registration();

        guest.add("greeter", new PoliteGreeter("New"));

        events.assertNext("-greeter", "+greeter");
        assertThat(host.list()).hasSize(1);
        assertThat(host.list().get(0).registration()).isNotEqualTo(before);
        assertThat(host.get("greeter", GreeterStub::asInterface).greet("you")).isEqualTo("New, you");
        assertThat(old.greet("you")).isEqualTo("Old, you");
    }

    @Test
    void aRefusedReplacementLeavesWhatWasThere() {
        SystemAbilityManager guest = guestOf(new OpenPolicy() {
            private int additions;

            @Override
            public synchronized boolean mayAdd(CallingIdentity caller, String name) {
                return additions++ == 0;
            }
        });
        guest.add("greeter", new PoliteGreeter("Old"));
        assertThatThrownBy(() -> guest.add("greeter", new PoliteGreeter("New"))).isInstanceOf(SecurityException.class);
        assertThat(guest.get("greeter", GreeterStub::asInterface).greet("you")).isEqualTo("Old, you");
    }

    @Test
    void aListIsInOrderAndHasInterfaceDescriptors() {
        SystemAbilityManager host = host();
        guest("guest").add("b", new PoliteGreeter("Hi"));
        host.add("a", new PoliteGreeter("Hi"));
        host.add("c", new PoliteGreeter("Hi"));

        List<SystemAbility> list = guest("other").list();

        assertThat(list).extracting(SystemAbility::name).containsExactly("a", "b", "c");
        assertThat(list).extracting(SystemAbility::interfaceDescriptor).containsOnly("test.Greeter");
        assertThat(list)
                .extracting(SystemAbility::uid)
                .containsOnly(CallingIdentity.self().uid());
        assertThat(host.list()).isEqualTo(list);
    }

    @Test
    void thereIsALimitToHowManyNamesThereAre() {
        SystemAbilityManager host = host();
        PoliteGreeter greeter = new PoliteGreeter("Hi");
        for (int i = 0; i < RegistryService.MAX_NAMES; i++) {
            host.add("a".repeat(120) + i, greeter);
        }
        assertThatThrownBy(() -> host.add("one.too.many", greeter))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1000");
        assertThat(guest("guest").list()).hasSize(RegistryService.MAX_NAMES);
    }

    @Test
    void listenersAreToldWhatIsThereAndWhatComesAndGoes() throws Exception {
        SystemAbilityManager host = host();
        SystemAbilityManager server = guest("server");
        server.add("first", new PoliteGreeter("Hi"));
        Events atHost = new Events();
        Events atGuest = new Events();
        Events ofOneName = new Events();
        host.subscribe(atHost);
        SystemAbilityManager guest = guest("guest");
        guest.subscribe(atGuest);
        guest.subscribe("second", ofOneName);

        server.add("second", new PoliteGreeter("Hi"));
        host.add("third", new PoliteGreeter("Hi"));
        server.remove("second");

        atHost.assertNext("+first", "+second", "+third", "-second");
        atGuest.assertNext("+first", "+second", "+third", "-second");
        ofOneName.assertNext("+second", "-second");
    }

    @Test
    void aClosedSubscriptionIsToldNoMore() throws Exception {
        SystemAbilityManager host = host();
        Events closed = new Events();
        Events open = new Events();
        SystemAbilityManager guest = guest("guest");
        Subscription subscription = guest.subscribe(closed);
        guest.subscribe(open);

        subscription.close();
        subscription.close();
        host.add("greeter", new PoliteGreeter("Hi"));

        open.assertNext("+greeter");
        closed.assertNothingElse();
        assertThat(host.dump()).contains("subscriptions: 1");
    }

    @Test
    void aListenerMayUseSamgrAndMayTakeItsTime() throws Exception {
        SystemAbilityManager host = host();
        SystemAbilityManager guest = guest("guest");
        CompletableFuture<String> greeting = new CompletableFuture<>();
        guest.subscribe("first", new SystemAbilityListener() {
            @Override
            public void onAdded(SystemAbility ability) {
                // The event that ends this wait reaches the process while this one is being told.
                host.add("second", new PoliteGreeter("Hi"));
                greeting.complete(guest.get("second", Duration.ofSeconds(LIMIT_SECONDS), GreeterStub::asInterface)
                        .greet("listener"));
            }
        });

        guest.add("first", new PoliteGreeter("Hi"));

        assertThat(greeting.get(LIMIT_SECONDS, TimeUnit.SECONDS)).isEqualTo("Hi, listener");
    }

    @Test
    void aListenerThatThrowsIsToldTheNextAllTheSame() throws Exception {
        SystemAbilityManager host = host();
        Events events = new Events();
        host.subscribe(new SystemAbilityListener() {
            @Override
            public void onAdded(SystemAbility ability) {
                events.onAdded(ability);
                throw new IllegalStateException("on purpose");
            }
        });
        host.add("first", new PoliteGreeter("Hi"));
        host.add("second", new PoliteGreeter("Hi"));
        events.assertNext("+first", "+second");
    }

    @Test
    void theNamesOfAKitGoWhenItIsClosed() throws Exception {
        SystemAbilityManager host = host();
        SystemAbilityManager guest = guest("guest");
        guest.add("one", new PoliteGreeter("Hi"));
        guest.add("two", new PoliteGreeter("Hi"));
        Events events = new Events();
        host.subscribe(events);
        events.assertNext("+one", "+two");

        kits.get(1).close();

        events.assertNextInAnyOrder("-one", "-two");
        assertThat(host.list()).isEmpty();
        assertThatThrownBy(() -> guest.get("one")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> kits.get(1).samgr()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anInterruptedWaitEnds() throws Exception {
        host();
        SystemAbilityManager guest = guest("guest");
        CompletableFuture<Throwable> ended = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                guest.get("nobody", Duration.ofSeconds(LIMIT_SECONDS));
            } catch (RuntimeException thrown) {
                ended.complete(thrown);
            }
        });
        thread.start();
        thread.interrupt();
        assertThat(ended.get(LIMIT_SECONDS / 2, TimeUnit.SECONDS)).isInstanceOf(CallInterruptedException.class);
        thread.join();
    }

    @Test
    void homesDoNotMix(@TempDir Path elsewhere) {
        host().add("greeter", new PoliteGreeter("Hi"));
        try (IpcKit other = IpcKit.builder().home(elsewhere).open()) {
            assertThat(other.samgr().check("greeter")).isNull();
            assertThat(other.samgr().isHost()).isTrue();
        }
    }

    @Test
    void oneHomeMayGoBySeveralPaths() throws Exception {
        host().add("greeter", new PoliteGreeter("Hi"));
        Path link = home.resolve("link");
        java.nio.file.Files.createSymbolicLink(link, home);
        try (IpcKit other = IpcKit.builder().home(link).open()) {
            assertThat(other.samgr().check("greeter")).isNotNull();
            assertThat(other.samgr().isHost()).isFalse();
        }
    }

    @Test
    void anotherTransportWillDoInsideOneJvm() {
        Endpoint endpoint = Endpoint.local("samgr-test");
        SystemAbilityPolicy policy = SystemAbilityPolicy.sameUser();
        SystemAbilityManager first = SystemAbilityManager.inThisJvm(open("first"), endpoint, policy, "first");
        SystemAbilityManager second = SystemAbilityManager.inThisJvm(open("second"), endpoint, policy, "second");
        try {
            first.add("greeter", new PoliteGreeter("Hi"));
            assertThat(second.get("greeter", GreeterStub::asInterface).greet("you"))
                    .isEqualTo("Hi, you");
            assertThat(first.isHost()).isTrue();
        } finally {
            second.close();
            first.close();
        }
    }

    @Test
    void thePolicyOfTheHostDecides() throws Exception {
        SystemAbilityManager guest = guestOf(new SystemAbilityPolicy() {
            @Override
            public boolean mayAdd(CallingIdentity caller, String name) {
                return caller.isLocal() || !name.startsWith("reserved/");
            }

            @Override
            public boolean mayGet(CallingIdentity caller, String name) {
                return caller.isLocal() || !name.startsWith("secret/");
            }

            @Override
            public boolean mayList(CallingIdentity caller, String name) {
                return caller.isLocal() || (mayGet(caller, name) && !name.startsWith("hidden/"));
            }

            @Override
            public String toString() {
                return "test policy";
            }
        });
        SystemAbilityManager host = kits.get(0).samgr();
        Events events = new Events();
        guest.subscribe(events);
        for (String name : List.of("secret/x", "hidden/x", "reserved/x", "x")) {
            host.add(name, new PoliteGreeter("Hi"));
        }

        assertThatThrownBy(() -> guest.add("reserved/y", new PoliteGreeter("Hi")))
                .isInstanceOf(SecurityException.class)
                .hasMessageContaining("may not register \"reserved/y\"")
                .hasMessageContaining("test policy");
        assertThatThrownBy(() -> guest.get("secret/x")).isInstanceOf(SecurityException.class);
        assertThat(guest.get("hidden/x")).isNotNull();
        assertThat(guest.list()).extracting(SystemAbility::name).containsExactly("reserved/x", "x");
        assertThat(host.list()).hasSize(4);
        events.assertNext("+reserved/x", "+x");
        assertThat(guest.dump()).contains("hosted by").contains("reserved/x").doesNotContain("secret");
    }

    @Test
    void whatAServiceRegistersItRegistersItselfAndNotItsCaller() {
        SystemAbilityManager guest = guestOf(new OpenPolicy() {
            @Override
            public boolean mayAdd(CallingIdentity caller, String name) {
                return caller.isLocal();
            }
        });
        SystemAbilityManager host = kits.get(0).samgr();
        host.add("factory", new GreeterStub() {
            @Override
            public String greet(String name) {
                host.add(name, new PoliteGreeter("Hi"));
                return name;
            }

            @Override
            public long pid() {
                return 0;
            }
        });

        guest.get("factory", GreeterStub::asInterface).greet("made.on.request");

        assertThat(guest.check("made.on.request")).isNotNull();
    }

    @Test
    void whenTheHostClosesAnotherTakesOver() throws Exception {
        SystemAbilityManager host = host();
        SystemAbilityManager server = guest("server");
        SystemAbilityManager client = guest("client");
        host.add("of.host", new PoliteGreeter("Host"));
        server.add("of.server", new PoliteGreeter("Server"));
        Greeter greeter = client.get("of.server", GreeterStub::asInterface);
        Events events = new Events();
        client.subscribe(events);
        events.assertNext("+of.host", "+of.server");

        kits.get(0).close();

        assertThat(greeter.greet("you")).isEqualTo("Server, you");
        assertThat(client.get("of.server", GreeterStub::asInterface).greet("you"))
                .isEqualTo("Server, you");
        assertThat(server.isHost()).isNotEqualTo(client.isHost());
        events.assertNext("-of.host");
        server.add("later", new PoliteGreeter("Server"));
        events.assertNext("+later");
        events.assertNothingElse();
        assertThat(client.list()).extracting(SystemAbility::name).containsExactly("later", "of.server");
    }

    @Test
    void aWaitForANameOutlivesTheHost() throws Exception {
        SystemAbilityManager host = host();
        SystemAbilityManager server = guest("server");
        SystemAbilityManager client = guest("client");
        assertThat(server.list()).isEmpty();
        CompletableFuture<RemoteObject> waiting =
                CompletableFuture.supplyAsync(() -> client.get("late", Duration.ofSeconds(LIMIT_SECONDS)));
        Events events = new Events();
        client.subscribe(events);
        host.add("sign", new PoliteGreeter("Hi"));
        events.assertNext("+sign");

        kits.get(0).close();
        server.add("late", new PoliteGreeter("Hi"));

        assertThat(waiting.get(LIMIT_SECONDS, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void whatIsClosedLeavesNoThreads() throws Exception {
        SystemAbilityManager host = host();
        SystemAbilityManager guest = guest("guest");
        Events events = new Events();
        guest.subscribe(events);
        host.add("greeter", new PoliteGreeter("Hi"));
        events.assertNext("+greeter");
        List<Thread> own = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches("ipckit-(host|guest)-samgr-.*"))
                .toList();
        assertThat(own).isNotEmpty();

        close();

        for (Thread thread : own) {
            thread.join(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS));
            assertThat(thread.isAlive()).as(thread.getName()).isFalse();
        }
        assertThat(home.resolve("samgr.sock")).doesNotExist();
    }

    private SystemAbilityManager guestOf(SystemAbilityPolicy policy) {
        SystemAbilityManager host = open("host", policy).samgr();
        assertThat(host.list()).isEmpty();
        assertThat(host.isHost()).isTrue();
        return guest("guest");
    }

    /** Allows everything. */
    private static class OpenPolicy implements SystemAbilityPolicy {
        @Override
        public boolean mayAdd(CallingIdentity caller, String name) {
            return true;
        }

        @Override
        public boolean mayGet(CallingIdentity caller, String name) {
            return true;
        }
    }
}
