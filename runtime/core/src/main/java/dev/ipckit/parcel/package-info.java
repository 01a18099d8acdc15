/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Parcels: the bytes of a transaction, laid out as Android's AIDL lays them out.
 *
 * <p>{@link dev.ipckit.parcel.Parcel} is what generated code and hand-written marshalling use. Whoever obtains a parcel
 * closes it. A parcel belongs to one thread at a time and refuses every other. {@link dev.ipckit.parcel.ParcelPool},
 * {@link dev.ipckit.parcel.ParcelAccess} and {@link dev.ipckit.parcel.ObjectReferences} are for carriers: sessions and
 * drivers that move parcels. Nothing here is null unless it says so.
 *
 * <p>Inside, {@link dev.ipckit.parcel.Parcel} is a thin surface: {@code ParcelBuffer} holds the bytes, in blocks of
 * a pool, {@code ObjectTable} what is no bytes (references, descriptors), each {@code ...Marshal} one shape of
 * AIDL's, and each {@code ...Values} a family of the JDK's value types.
 *
 * <p>The layout is described in {@code runtime/docs/wire-format.md}.
 */
@NullMarked
package dev.ipckit.parcel;

import org.jspecify.annotations.NullMarked;
