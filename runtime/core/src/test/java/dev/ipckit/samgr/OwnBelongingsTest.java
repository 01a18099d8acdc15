/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallingIdentity;
import dev.ipckit.DeadlineExceededException;
import dev.ipckit.RemoteObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host that refuses something is not asked for it again; one that does not answer is. */
class OwnBelongingsTest {

    private final OwnServices services = new OwnServices();
    private final Subscriptions subscriptions = new Subscriptions();
    private final OwnBelongings belongings = new OwnBelongings(services, subscriptions);
    private final List<String> brought = new ArrayList<>();
    private final Host host = new Host();
    private final RegistryLink link = new RegistryLink(host, true, () -> true, () -> {});

    private @Nullable RuntimeException failure;

    @BeforeEach
    void register() {
        services.put(OwnServices.OwnService.of("lamp", new PoliteGreeter("Hi"), SystemAbilityOptions.DEFAULT));
        subscriptions.add(new Subscription(
                null, CallingIdentity.current(), new SystemAbilityListener() {}, Runnable::run, 1, closed -> {}));
    }

    @Test
    void hostThatDoesNotAnswer_isTriedAnew_asNothingMayBeMissingThere() {
        failure = new DeadlineExceededException("busy");

        assertThatThrownBy(() -> belongings.bringTo(link)).isSameAs(failure);
        failure = null;
        belongings.bringTo(link);

        assertThat(brought).containsExactly("lamp", "subscription");
    }

    @Test
    void hostThatRefuses_getsTheRest() {
        failure = new IllegalStateException("somebody else has the name");

        belongings.bringTo(link);

        assertThat(brought).containsExactly("subscription");
    }

    private final class Host extends SystemAbilityRegistryStub {
        @Override
        public void add(
                RemoteObject owner, String name, String interfaceDescriptor, long registration, RemoteObject service) {
            RuntimeException thrown = failure;
            if (thrown != null) {
                throw thrown;
            }
            brought.add(name);
        }

        @Override
        public void subscribe(SystemAbilityObserver observer, @Nullable String name) {
            brought.add("subscription");
        }

        @Override
        public void addDistributed(
                RemoteObject owner, String name, String interfaceDescriptor, long registration, RemoteObject service) {
            throw new AssertionError(name);
        }

        @Override
        public void unsubscribe(SystemAbilityObserver observer) {
            throw new AssertionError(observer);
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
