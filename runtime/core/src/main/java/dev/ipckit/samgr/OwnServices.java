/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.DeathRecipient;
import dev.ipckit.RemoteException;
import dev.ipckit.RemoteObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The services that this process has registered: held here for as long as they have their names, and brought to every
 * host. Thread-safe.
 */
final class OwnServices {

    /**
     * One of them.
     *
     * @param registration by which others recognise it at the next host
     */
    record OwnService(
            String name,
            String interfaceDescriptor,
            long registration,
            RemoteObject service,
            SystemAbilityOptions options) {

        static OwnService of(String name, RemoteObject service, SystemAbilityOptions options) {
            return new OwnService(
                    name,
                    service.interfaceDescriptor(),
                    ThreadLocalRandom.current().nextLong(),
                    service,
                    options);
        }

        void addThrough(RegistryLink link, long deadline) {
            SystemAbilityRegistry registry = link.registry(deadline);
            if (options.distributed()) {
                registry.addDistributed(link.owner(), name, interfaceDescriptor, registration, service);
            } else {
                registry.add(link.owner(), name, interfaceDescriptor, registration, service);
            }
        }
    }

    private final Map<String, OwnService> services = new HashMap<>();

    /** Adds one. @return what had the name before */
    @Nullable
    OwnService put(OwnService service) {
        OwnService before;
        synchronized (services) {
            before = services.put(service.name(), service);
        }
        watch(service);
        return before;
    }

    /** Somebody else's service that this process has registered may die before this process does. */
    private void watch(OwnService service) {
        DeathRecipient forget = (object, reason) -> {
            synchronized (services) {
                services.remove(service.name(), service);
            }
        };
        try {
            service.service().addDeathRecipient(forget);
        } catch (RemoteException unwatched) {
            remove(service);
            throw unwatched;
        }
    }

    /** The service was not registered after all. */
    void putBack(OwnService notRegistered, @Nullable OwnService before) {
        synchronized (services) {
            if (services.remove(notRegistered.name(), notRegistered) && before != null) {
                services.put(before.name(), before);
            }
        }
    }

    void remove(String name) {
        synchronized (services) {
            services.remove(name);
        }
    }

    private void remove(OwnService service) {
        synchronized (services) {
            services.remove(service.name(), service);
        }
    }

    List<OwnService> all() {
        synchronized (services) {
            return new ArrayList<>(services.values());
        }
    }
}
