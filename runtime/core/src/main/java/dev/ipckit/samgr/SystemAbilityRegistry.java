/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.RemoteObject;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.annotation.TransactionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the process that hosts SAMgr answers, and the {@link FrontDoor} in its place to other devices. The owner of a
 * name is an object of the process that registered it: nobody else can show it, and when it dies the name goes.
 */
@RemoteInterface
interface SystemAbilityRegistry {

    /**
     * Registers a service. The owner's own name is registered anew; the same registration again changes nothing.
     *
     * @throws IllegalStateException if another owner has the name, or there are too many
     * @throws SecurityException if the policy refuses
     */
    @TransactionCode(1)
    void add(RemoteObject owner, String name, String interfaceDescriptor, long registration, RemoteObject service);

    /**
     * Removes a name.
     *
     * @return whether the owner had it
     * @throws SecurityException if it is another owner's, or the policy refuses
     */
    @TransactionCode(2)
    boolean remove(RemoteObject owner, String name);

    /**
     * The service of a name, null if there is none.
     *
     * @throws SecurityException if the policy refuses
     */
    @TransactionCode(3)
    @Nullable
    RemoteObject find(String name);

    /** The services that the caller may list, by name. */
    @TransactionCode(4)
    List<SystemAbility> list();

    /**
     * Tells the observer of the name, or of all names, what is there and what changes from then on. The same observer
     * again changes nothing.
     */
    @TransactionCode(5)
    void subscribe(SystemAbilityObserver observer, @Nullable String name);

    /** Ends {@link #subscribe}. */
    @TransactionCode(6)
    void unsubscribe(SystemAbilityObserver observer);

    /** As {@link #add}, for a service that other devices may see. */
    @TransactionCode(7)
    void addDistributed(
            RemoteObject owner, String name, String interfaceDescriptor, long registration, RemoteObject service);
}
