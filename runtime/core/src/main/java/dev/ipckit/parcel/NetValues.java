/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of the Internet in a parcel. Called by generated code. Stateless.
 *
 * <p>An address is its bytes; a host name that is known beside them stays behind, and neither side ever asks the name
 * service. The scope of an IPv6 address is the number of a network interface and means something on one machine only.
 * The layout is in {@code runtime/docs/wire-format.md}. Every read throws {@link BadParcelException} where the fields
 * make no address.
 */
public final class NetValues {

    private static final int IPV4_BYTES = 4;
    private static final int IPV6_BYTES = 16;
    private static final int MAX_PORT = 0xffff;

    private NetValues() {}

    /** Writes {@code {byte[] address; int scope}}: 4 or 16 bytes, and 0 for no scope. */
    public static void write(Parcel parcel, @Nullable InetAddress value) {
        if (value == null) {
            parcel.writeInt(0);
            return;
        }
        int mark = ValueFields.begin(parcel);
        writeFields(parcel, value);
        parcel.endParcelable(mark);
    }

    /** Reads an address. */
    public static @Nullable InetAddress readInetAddress(Parcel parcel) {
        if (parcel.readInt() == 0) {
            return null;
        }
        int end = parcel.beginReadParcelable();
        InetAddress value = Parcel.required(readFields(parcel), "InetAddress.address");
        parcel.endReadParcelable(end);
        return value;
    }

    /** Reads an address of IPv4, and refuses one of IPv6. */
    public static @Nullable Inet4Address readInet4Address(Parcel parcel) {
        InetAddress value = readInetAddress(parcel);
        if (value == null || value instanceof Inet4Address) {
            return (Inet4Address) value;
        }
        throw new BadParcelException("Inet4Address before position=" + parcel.position() + " of 16 bytes");
    }

    /** Reads an address of IPv6, and refuses one of IPv4. */
    public static @Nullable Inet6Address readInet6Address(Parcel parcel) {
        InetAddress value = readInetAddress(parcel);
        if (value == null || value instanceof Inet6Address) {
            return (Inet6Address) value;
        }
        throw new BadParcelException("Inet6Address before position=" + parcel.position() + " of 4 bytes");
    }

    /**
     * Writes {@code {byte[] address; int scope; String host; int port}}; of address and host the one that the value
     * has, the other is null.
     */
    public static void write(Parcel parcel, @Nullable InetSocketAddress value) {
        if (value == null) {
            parcel.writeInt(0);
            return;
        }
        int mark = ValueFields.begin(parcel);
        writeFields(parcel, value.getAddress());
        parcel.writeString(value.isUnresolved() ? value.getHostString() : null);
        parcel.writeInt(value.getPort());
        parcel.endParcelable(mark);
    }

    /** Reads an address with a port. One that had not been resolved is not resolved now. */
    public static @Nullable InetSocketAddress readInetSocketAddress(Parcel parcel) {
        if (parcel.readInt() == 0) {
            return null;
        }
        int end = parcel.beginReadParcelable();
        InetAddress address = readFields(parcel);
        String host = parcel.readString();
        int port = ValueFields.readInt(parcel, "InetSocketAddress.port", 0, MAX_PORT);
        parcel.endReadParcelable(end);
        if (address != null) {
            return new InetSocketAddress(address, port);
        }
        return InetSocketAddress.createUnresolved(Parcel.required(host, "InetSocketAddress.host"), port);
    }

    private static void writeFields(Parcel parcel, @Nullable InetAddress value) {
        parcel.writeByteArray(value == null ? null : value.getAddress());
        parcel.writeInt(value instanceof Inet6Address six ? six.getScopeId() : 0);
    }

    private static @Nullable InetAddress readFields(Parcel parcel) {
        int count = parcel.buffer.getCount(1, "InetAddress");
        if (count != -1 && count != IPV4_BYTES && count != IPV6_BYTES) {
            throw new BadParcelException(
                    "InetAddress before position=" + parcel.position() + " of " + count + " bytes; it has 4 or 16");
        }
        byte[] address = count == -1 ? null : new byte[count];
        if (address != null) {
            parcel.buffer.bytes.get(parcel.buffer.take(count, "InetAddress"), address);
        }
        int scope = ValueFields.readInt(parcel, "InetAddress.scope", 0, Integer.MAX_VALUE);
        return address == null ? null : address(parcel, address, scope);
    }

    private static InetAddress address(Parcel parcel, byte[] address, int scope) {
        try {
            // Not by InetAddress, which takes an IPv4 address in 16 bytes for one in 4.
            return address.length == IPV4_BYTES
                    ? InetAddress.getByAddress(address)
                    : Inet6Address.getByAddress(null, address, scope == 0 ? -1 : scope);
        } catch (UnknownHostException e) {
            throw ValueFields.refused(parcel, "InetAddress", address.length, new IllegalArgumentException(e));
        }
    }
}
