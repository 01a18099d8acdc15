/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package android.os;

/** What has a binder. */
public interface IInterface {
    IBinder asBinder();
}
