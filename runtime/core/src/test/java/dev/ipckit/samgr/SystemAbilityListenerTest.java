/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Subscriptions: who listens is told what is there, what comes and what goes. */
class SystemAbilityListenerTest extends SamgrKits {

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
}
