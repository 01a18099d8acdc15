/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import java.io.IOException;

/**
 * The peer sent what the session protocol does not know: where the next message begins is unknown, so the session ends.
 */
final class ProtocolException extends IOException {

    private static final long serialVersionUID = 1L;

    ProtocolException(String what) {
        super("the peer sent " + what + ", which RPC binder version " + RpcWire.VERSION + " does not allow");
    }
}
