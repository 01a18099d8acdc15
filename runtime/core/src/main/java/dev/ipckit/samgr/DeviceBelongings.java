/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

/** Subscriptions at another device, whose services cannot be used while it is not reached. */
final class DeviceBelongings implements Belongings {

    private final Belongings belongings;
    private final Subscriptions subscriptions;

    DeviceBelongings(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
        belongings = new OwnBelongings(new OwnServices(), subscriptions);
    }

    @Override
    public void bringTo(RegistryLink link) {
        belongings.bringTo(link);
    }

    @Override
    public void settled(RegistryLink link) {
        belongings.settled(link);
    }

    @Override
    public void lost(RegistryLink link) {
        subscriptions.all().forEach(Subscription::lost);
    }

    @Override
    public boolean isEmpty() {
        return belongings.isEmpty();
    }
}
