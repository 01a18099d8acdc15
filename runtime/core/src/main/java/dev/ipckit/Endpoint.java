/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import java.nio.file.Path;

/**
 * Where a peer can be reached: a transport and an address that means something to it. Immutable.
 *
 * <p>As text: {@code unix:/run/user/1000/app.sock}, {@code local:name}.
 *
 * @param transport the name of the transport
 * @param address the address in the transport's own notation
 */
public record Endpoint(String transport, String address) {

    /** The name of the transport over Unix domain sockets. */
    public static final String UNIX = "unix";

    /** The name of the transport inside this JVM. */
    public static final String LOCAL = "local";

    /** Checks that both parts are there. */
    public Endpoint {
        if (transport.isEmpty() || transport.indexOf(':') >= 0 || address.isEmpty()) {
            throw new IllegalArgumentException("endpoint transport=\"" + transport + "\" address=\"" + address
                    + "\" must have a transport name without a colon and an address, as in unix:/run/app.sock");
        }
    }

    /** A Unix domain socket. */
    public static Endpoint unix(Path socket) {
        return new Endpoint(UNIX, socket.toAbsolutePath().toString());
    }

    /** A name inside this JVM. */
    public static Endpoint local(String name) {
        return new Endpoint(LOCAL, name);
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Endpoint parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "endpoint \"" + text + "\" has no transport; write for example unix:" + text);
        }
        return new Endpoint(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return transport + ":" + address;
    }
}
