/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package android.os;

/** What generated methods declare. */
public class RemoteException extends Exception {
    public RemoteException(String message) {
        super(message);
    }
}
