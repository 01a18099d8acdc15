/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Names and addresses. */
final class NameSamples {
    static final Samples<URI> URIS = Samples.each(
            URI.create(""),
            URI.create("https://user@host:1/a%20b/%C3%A9?q=1&r#f"),
            URI.create("mailto:a@b"),
            URI.create("file:///tmp/x"),
            URI.create("../up?"),
            URI.create("http://[::1]:80/\u4e16"));
    static final Samples<Charset> CHARSETS = Samples.each(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.US_ASCII,
            Charset.forName("windows-1252"));
    static final Samples<Currency> CURRENCIES =
            Samples.each(Currency.getInstance("EUR"), Currency.getInstance("JPY"), Currency.getInstance("XAU"));
    static final Samples<Locale> LOCALES = Samples.each(
            Locale.ROOT,
            Locale.GERMANY,
            Locale.forLanguageTag("zh-Hant-TW"),
            Locale.forLanguageTag("de-DE-u-co-phonebk-x-mine"));
    static final Samples<Inet4Address> INET4_ADDRESSES = Samples.of(
            random -> (Inet4Address) address(bytes(4, random)),
            (Inet4Address) address(new byte[4]),
            (Inet4Address) address(new byte[] {127, 0, 0, 1}),
            (Inet4Address) address(new byte[] {-1, -1, -1, -1}));
    static final Samples<Inet6Address> INET6_ADDRESSES = Samples.of(
            random -> scoped(bytes(16, random), random.nextInt(9)),
            (Inet6Address) address(new byte[16]),
            scoped(mapped(), -1),
            scoped(new byte[16], Integer.MAX_VALUE));
    static final Samples<InetAddress> ADDRESSES = new Samples<>(
            both(),
            random -> random.nextBoolean()
                    ? INET4_ADDRESSES.random().apply(random)
                    : INET6_ADDRESSES.random().apply(random));
    static final Samples<InetSocketAddress> SOCKET_ADDRESSES = Samples.of(
            random -> new InetSocketAddress(ADDRESSES.random().apply(random), random.nextInt(65_536)),
            new InetSocketAddress(address(new byte[4]), 0),
            new InetSocketAddress(address(new byte[16]), 65_535),
            InetSocketAddress.createUnresolved("no.such.host.invalid", 1));

    private NameSamples() {}

    private static List<InetAddress> both() {
        List<InetAddress> both = new ArrayList<>(INET4_ADDRESSES.extremes());
        both.addAll(INET6_ADDRESSES.extremes());
        return both;
    }

    private static byte[] bytes(int count, Random random) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** An address of IPv4 in the form of IPv6. */
    private static byte[] mapped() {
        byte[] mapped = new byte[16];
        mapped[10] = -1;
        mapped[11] = -1;
        return mapped;
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static Inet6Address scoped(byte[] bytes, int scope) {
        try {
            return Inet6Address.getByAddress(null, bytes, scope);
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
