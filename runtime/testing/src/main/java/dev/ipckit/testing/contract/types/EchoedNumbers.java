/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Answers for {@link PlacedNumbers}. */
interface EchoedNumbers extends PlacedNumbers {
    @Override
    default BigInteger placeBigInteger(
            BigInteger value,
            Everywhere<BigInteger> places,
            Holder<Everywhere<BigInteger>> repeated,
            Holder<BigInteger> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<BigInteger>> placeBigIntegerLater(Everywhere<BigInteger> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default BigDecimal placeBigDecimal(
            BigDecimal value,
            Everywhere<BigDecimal> places,
            Holder<Everywhere<BigDecimal>> repeated,
            Holder<BigDecimal> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<BigDecimal>> placeBigDecimalLater(Everywhere<BigDecimal> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default BitSet placeBitSet(
            BitSet value, Everywhere<BitSet> places, Holder<Everywhere<BitSet>> repeated, Holder<BitSet> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<BitSet>> placeBitSetLater(Everywhere<BitSet> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default ByteBuffer placeByteBuffer(
            ByteBuffer value,
            Everywhere<ByteBuffer> places,
            Holder<Everywhere<ByteBuffer>> repeated,
            Holder<ByteBuffer> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<ByteBuffer>> placeByteBufferLater(Everywhere<ByteBuffer> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default UUID placeUuid(
            UUID value, Everywhere<UUID> places, Holder<Everywhere<UUID>> repeated, Holder<UUID> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<UUID>> placeUuidLater(Everywhere<UUID> places) {
        return CompletableFuture.completedFuture(places);
    }
}
