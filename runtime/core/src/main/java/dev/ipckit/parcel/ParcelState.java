/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

/** What a parcel is at the moment. */
enum ParcelState {
    /** Idle; nobody's. */
    CLOSED,
    /** Being written. */
    WRITABLE,
    /** Being written no more: its references have addresses and are counted as sent. */
    SEALED,
    /** Being read by its own process, references still in memory. */
    READABLE,
    /** Came from a peer; being read. */
    RECEIVED
}
