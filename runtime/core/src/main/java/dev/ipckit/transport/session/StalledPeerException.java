/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import java.io.IOException;

/** The peer is there, but has stopped in the middle of a message. */
final class StalledPeerException extends IOException {

    private static final long serialVersionUID = 1L;

    StalledPeerException(String what) {
        super(what);
    }
}
