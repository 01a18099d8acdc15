/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.Await;
import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteException;
import dev.ipckit.RemoteObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who hosts: one in each home, another when it ends, and nothing is left of what is closed. */
class SamgrHostTest extends SamgrKits {

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

    /** Whoever tried again and again until it is over would go on for the hour. */
    @Test
    @Timeout(60)
    void homeWithAPathThatIsTooLong_isNotTriedAgain(@TempDir Path elsewhere) {
        Path home = elsewhere.resolve("h".repeat(120));
        try (IpcKit kit = IpcKit.builder().home(home).open()) {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> kit.samgr().get("greeter", Duration.ofHours(1)))
                        .isInstanceOf(RemoteException.class)
                        .hasMessageContaining(home.toString())
                        .hasMessageContaining("choose a shorter directory")
                        .hasMessageNotContaining("in time");
            }
        }
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
        Await.until("it waits for the name", () -> host.dump().contains("subscriptions: 2"));

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
}
