/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.device;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Where a device is. Immutable.
 *
 * @param host a name or an address, one of IPv6 without brackets
 * @param port 0 to 65535
 */
public record HostAndPort(String host, int port) {

    /** Where the command pairs if it is not told. */
    static final int DEFAULT_PORT = 7412;

    /** Where the front door is if it is not told. */
    public static final int DOOR_PORT = 7411;

    private static final int MAX_PORT = 65_535;
    private static final Pattern BARE_IPV6 = Pattern.compile("[0-9a-fA-F]*:[0-9a-fA-F.]*:[0-9a-fA-F:.]*(%[\\w.-]+)?");
    private static final Pattern FORM = Pattern.compile("(?:\\[([^]]+)]|([^:\\[\\]]+))(?::(\\d{1,5}))?");

    private static HostAndPort parse(String text, int defaultPort) {
        if (BARE_IPV6.matcher(text).matches()) {
            return new HostAndPort(checkedIpv6(text, text, defaultPort), defaultPort);
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw noAddress(text, defaultPort);
        }
        int port = form.group(3) == null ? defaultPort : Integer.parseInt(form.group(3));
        if (port > MAX_PORT) {
            throw new TypeConversionException(port + " is no port, they end at " + MAX_PORT);
        }
        String inBrackets = form.group(1);
        return new HostAndPort(inBrackets == null ? form.group(2) : checkedIpv6(inBrackets, text, defaultPort), port);
    }

    private static String checkedIpv6(String host, String text, int defaultPort) {
        if (!isIpv6(host)) {
            throw noAddress(text, defaultPort);
        }
        return host;
    }

    /** Without its zone: the network may not be there yet. */
    private static boolean isIpv6(String host) {
        try {
            // In brackets it is an address or nothing: no name service is asked.
            return InetAddress.getByName("[" + host.replaceFirst("%.*", "") + "]") != null;
        } catch (UnknownHostException none) {
            return false;
        }
    }

    private static TypeConversionException noAddress(String text, int defaultPort) {
        return new TypeConversionException("\"" + text + "\" is no address; write 192.168.1.5, 192.168.1.5:"
                + defaultPort + " or [fe80::1%eth0]:" + defaultPort);
    }

    /** Reads where a device is paired: {@code 192.168.1.5}, {@code kitchen.local:7412}, {@code [fe80::1%eth0]:7412}. */
    public static final class Converter implements ITypeConverter<HostAndPort> {

        /** For picocli. */
        public Converter() {}

        @Override
        public HostAndPort convert(String text) {
            return parse(text, DEFAULT_PORT);
        }
    }

    /** The same for where a front door is. */
    public static final class DoorConverter implements ITypeConverter<HostAndPort> {

        /** For picocli. */
        public DoorConverter() {}

        @Override
        public HostAndPort convert(String text) {
            return parse(text, DOOR_PORT);
        }
    }
}
