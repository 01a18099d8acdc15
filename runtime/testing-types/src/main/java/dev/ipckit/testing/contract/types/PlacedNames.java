/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;
import dev.ipckit.annotation.InOut;
import dev.ipckit.annotation.Out;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Currency;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** Names and addresses, each in every place. See {@link Placing}. */
interface PlacedNames {
    URI placeUri(
            URI value, Everywhere<URI> places, @Out Holder<Everywhere<URI>> repeated, @InOut Holder<URI> exchanged);

    CompletableFuture<Everywhere<URI>> placeUriLater(Everywhere<URI> places);

    Charset placeCharset(
            Charset value,
            Everywhere<Charset> places,
            @Out Holder<Everywhere<Charset>> repeated,
            @InOut Holder<Charset> exchanged);

    CompletableFuture<Everywhere<Charset>> placeCharsetLater(Everywhere<Charset> places);

    Currency placeCurrency(
            Currency value,
            Everywhere<Currency> places,
            @Out Holder<Everywhere<Currency>> repeated,
            @InOut Holder<Currency> exchanged);

    CompletableFuture<Everywhere<Currency>> placeCurrencyLater(Everywhere<Currency> places);

    Locale placeLocale(
            Locale value,
            Everywhere<Locale> places,
            @Out Holder<Everywhere<Locale>> repeated,
            @InOut Holder<Locale> exchanged);

    CompletableFuture<Everywhere<Locale>> placeLocaleLater(Everywhere<Locale> places);

    InetAddress placeInetAddress(
            InetAddress value,
            Everywhere<InetAddress> places,
            @Out Holder<Everywhere<InetAddress>> repeated,
            @InOut Holder<InetAddress> exchanged);

    CompletableFuture<Everywhere<InetAddress>> placeInetAddressLater(Everywhere<InetAddress> places);

    Inet4Address placeInet4Address(
            Inet4Address value,
            Everywhere<Inet4Address> places,
            @Out Holder<Everywhere<Inet4Address>> repeated,
            @InOut Holder<Inet4Address> exchanged);

    CompletableFuture<Everywhere<Inet4Address>> placeInet4AddressLater(Everywhere<Inet4Address> places);

    Inet6Address placeInet6Address(
            Inet6Address value,
            Everywhere<Inet6Address> places,
            @Out Holder<Everywhere<Inet6Address>> repeated,
            @InOut Holder<Inet6Address> exchanged);

    CompletableFuture<Everywhere<Inet6Address>> placeInet6AddressLater(Everywhere<Inet6Address> places);

    InetSocketAddress placeInetSocketAddress(
            InetSocketAddress value,
            Everywhere<InetSocketAddress> places,
            @Out Holder<Everywhere<InetSocketAddress>> repeated,
            @InOut Holder<InetSocketAddress> exchanged);

    CompletableFuture<Everywhere<InetSocketAddress>> placeInetSocketAddressLater(Everywhere<InetSocketAddress> places);
}
