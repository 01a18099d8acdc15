/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import dev.ipckit.Endpoint;
import dev.ipckit.softbus.device.DeviceId;
import org.jspecify.annotations.Nullable;

/**
 * The address of an endpoint of the soft bus. Immutable.
 *
 * <pre>
 * softbus:DEVICE-ID@host:port      a device, and where it listens: what is connected to
 * softbus:host:port                where to listen
 * softbus:DEVICE-ID                a device, wherever its front door is: peer addresses tell ({@link SoftBus#peers})
 * </pre>
 *
 * <p>A host is a name or a numeric address, one of IPv6 in brackets.
 *
 * @param device whose it is, null if it is not said
 * @param host null if it is not said
 * @param port 0 to 65535; 0 for any that is free, where one listens
 */
public record SoftBusAddress(
        @Nullable DeviceId device, @Nullable String host, int port) {

    /** The name of the transport. */
    public static final String TRANSPORT = "softbus";

    private static final int MAX_PORT = 65_535;
    private static final int MAX_HOST_LENGTH = 253;

    /** Refuses an address that is none. */
    public SoftBusAddress {
        if (port < 0 || port > MAX_PORT || (host == null && (device == null || port != 0))) {
            throw new IllegalArgumentException(
                    "device=" + device + ", host=" + host + ", port=" + port + " are no address on the soft bus");
        }
    }

    /** A device, and where it listens. */
    public static SoftBusAddress of(DeviceId device, String host, int port) {
        return new SoftBusAddress(device, host, port);
    }

    /** Where to listen. */
    public static SoftBusAddress of(String host, int port) {
        return new SoftBusAddress(null, host, port);
    }

    /** A device, wherever it is at the moment. */
    public static SoftBusAddress of(DeviceId device) {
        return new SoftBusAddress(device, null, 0);
    }

    /**
     * Reads the address of an endpoint.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static SoftBusAddress parse(Endpoint endpoint) {
        if (!endpoint.transport().equals(TRANSPORT)) {
            throw new IllegalArgumentException(endpoint + " is not on the soft bus");
        }
        String text = endpoint.address();
        int at = text.indexOf('@');
        if (at < 0 && DeviceId.isWellFormed(text)) {
            return of(new DeviceId(text));
        }
        DeviceId device = at < 0 ? null : new DeviceId(text.substring(0, at));
        String where = text.substring(at + 1);
        int colon = where.lastIndexOf(':');
        String host = colon < 0 ? "" : where.substring(0, colon);
        if (host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        } else if (host.indexOf(':') >= 0) {
            throw new IllegalArgumentException(
                    endpoint + ": an IPv6 address stands in brackets, as in softbus:DEVICE-ID@[fe80::1]:7411");
        }
        if (host.isEmpty() || host.length() > MAX_HOST_LENGTH) {
            throw new IllegalArgumentException(
                    endpoint + " must name a host and a port, as in softbus:DEVICE-ID@192.168.1.5:7411");
        }
        return new SoftBusAddress(device, host, port(endpoint, where.substring(colon + 1)));
    }

    private static int port(Endpoint endpoint, String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= MAX_PORT) {
                return port;
            }
        } catch (NumberFormatException named) {
            throw new IllegalArgumentException(endpoint + ": \"" + text + "\" is no port", named);
        }
        throw new IllegalArgumentException(endpoint + ": " + text + " is no port, they end at " + MAX_PORT);
    }

    /** The endpoint. */
    public Endpoint endpoint() {
        return new Endpoint(TRANSPORT, toString());
    }

    @Override
    public String toString() {
        if (host == null) {
            return String.valueOf(device);
        }
        String where = (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
        return device == null ? where : device + "@" + where;
    }
}
