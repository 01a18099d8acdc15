/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

/**
 * How references to remote objects and the interface token are laid out. Everything else is the same in both formats.
 * A parcel has the format of the carrier that it travels on; code that marshals never asks.
 */
public enum ParcelFormat {
    /** RPC binder, over any byte stream: a reference is a type, an address of the session and a stability. */
    RPC(new RpcObjectEncoding()),
    /**
     * The Linux Binder driver: a reference is a {@code flat_binder_object} that the driver translates, and a stability.
     */
    KERNEL(new KernelObjectEncoding());

    final ObjectEncoding objects;

    ParcelFormat(ObjectEncoding objects) {
        this.objects = objects;
    }
}
