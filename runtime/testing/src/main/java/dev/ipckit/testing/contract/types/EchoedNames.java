/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Currency;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** Answers for {@link PlacedNames}. */
interface EchoedNames extends PlacedNames {
    @Override
    default URI placeUri(URI value, Everywhere<URI> places, Holder<Everywhere<URI>> repeated, Holder<URI> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<URI>> placeUriLater(Everywhere<URI> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Charset placeCharset(
            Charset value,
            Everywhere<Charset> places,
            Holder<Everywhere<Charset>> repeated,
            Holder<Charset> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Charset>> placeCharsetLater(Everywhere<Charset> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Currency placeCurrency(
            Currency value,
            Everywhere<Currency> places,
            Holder<Everywhere<Currency>> repeated,
            Holder<Currency> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Currency>> placeCurrencyLater(Everywhere<Currency> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Locale placeLocale(
            Locale value, Everywhere<Locale> places, Holder<Everywhere<Locale>> repeated, Holder<Locale> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Locale>> placeLocaleLater(Everywhere<Locale> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default InetAddress placeInetAddress(
            InetAddress value,
            Everywhere<InetAddress> places,
            Holder<Everywhere<InetAddress>> repeated,
            Holder<InetAddress> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<InetAddress>> placeInetAddressLater(Everywhere<InetAddress> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Inet4Address placeInet4Address(
            Inet4Address value,
            Everywhere<Inet4Address> places,
            Holder<Everywhere<Inet4Address>> repeated,
            Holder<Inet4Address> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Inet4Address>> placeInet4AddressLater(Everywhere<Inet4Address> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Inet6Address placeInet6Address(
            Inet6Address value,
            Everywhere<Inet6Address> places,
            Holder<Everywhere<Inet6Address>> repeated,
            Holder<Inet6Address> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Inet6Address>> placeInet6AddressLater(Everywhere<Inet6Address> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default InetSocketAddress placeInetSocketAddress(
            InetSocketAddress value,
            Everywhere<InetSocketAddress> places,
            Holder<Everywhere<InetSocketAddress>> repeated,
            Holder<InetSocketAddress> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<InetSocketAddress>> placeInetSocketAddressLater(
            Everywhere<InetSocketAddress> places) {
        return CompletableFuture.completedFuture(places);
    }
}
