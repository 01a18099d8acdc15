/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.Await;
import dev.ipckit.CallInterruptedException;
import dev.ipckit.CallingIdentity;
import dev.ipckit.RemoteObject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names: adding, finding, waiting for, listing and removing them. */
class SystemAbilityManagerTest extends SamgrKits {

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
                    .hasMessageContaining("within 100 ms");
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
    void anInterruptedWaitEnds() throws Exception {
        SystemAbilityManager host = host();
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
        Await.until("it waits for the name", () -> host.dump().contains("subscriptions: 1"));
        thread.interrupt();
        assertThat(ended.get(LIMIT_SECONDS / 2, TimeUnit.SECONDS)).isInstanceOf(CallInterruptedException.class);
        thread.join();
    }
}
