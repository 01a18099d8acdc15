/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.CallingIdentity;
import dev.ipckit.RemoteObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A subscription that is closed while it is on its way to a host. */
class SubscriptionTest {

    private final List<String> asked = new ArrayList<>();

    private final Subscription subscription = new Subscription(
            null, CallingIdentity.current(), new SystemAbilityListener() {}, Runnable::run, 1, closed -> {});

    private final RegistryLink link = new RegistryLink(new Host(), true, () -> true, () -> {});

    @Test
    void closedOnTheWay_isTakenBack() {
        subscription.subscribeThrough(link, System.nanoTime() + TimeUnit.SECONDS.toNanos(20));
        assertThat(asked).containsExactly("subscribe", "unsubscribe");
    }

    @Test
    void closedBefore_asksNobody() {
        subscription.close();
        subscription.subscribeThrough(link, System.nanoTime() + TimeUnit.SECONDS.toNanos(20));
        assertThat(asked).isEmpty();
    }

    private final class Host extends SystemAbilityRegistryStub {
        @Override
        public void subscribe(SystemAbilityObserver observer, @Nullable String name) {
            subscription.close();
            asked.add("subscribe");
        }

        @Override
        public void unsubscribe(SystemAbilityObserver observer) {
            asked.add("unsubscribe");
        }

        @Override
        public void add(
                RemoteObject owner, String name, String interfaceDescriptor, long registration, RemoteObject service) {
            throw new AssertionError(name);
        }

        @Override
        public void addDistributed(
                RemoteObject owner, String name, String interfaceDescriptor, long registration, RemoteObject service) {
            throw new AssertionError(name);
        }

        @Override
        public boolean remove(RemoteObject owner, String name) {
            throw new AssertionError(name);
        }

        @Override
        public @Nullable RemoteObject find(String name) {
            throw new AssertionError(name);
        }

        @Override
        public List<SystemAbility> list() {
            throw new AssertionError();
        }
    }
}
