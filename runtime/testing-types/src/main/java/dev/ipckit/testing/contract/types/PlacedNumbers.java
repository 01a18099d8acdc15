/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;
import dev.ipckit.annotation.InOut;
import dev.ipckit.annotation.Out;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Numbers beyond the primitives, and bits, each in every place. See {@link Placing}. */
interface PlacedNumbers {
    BigInteger placeBigInteger(
            BigInteger value,
            Everywhere<BigInteger> places,
            @Out Holder<Everywhere<BigInteger>> repeated,
            @InOut Holder<BigInteger> exchanged);

    CompletableFuture<Everywhere<BigInteger>> placeBigIntegerLater(Everywhere<BigInteger> places);

    BigDecimal placeBigDecimal(
            BigDecimal value,
            Everywhere<BigDecimal> places,
            @Out Holder<Everywhere<BigDecimal>> repeated,
            @InOut Holder<BigDecimal> exchanged);

    CompletableFuture<Everywhere<BigDecimal>> placeBigDecimalLater(Everywhere<BigDecimal> places);

    BitSet placeBitSet(
            BitSet value,
            Everywhere<BitSet> places,
            @Out Holder<Everywhere<BitSet>> repeated,
            @InOut Holder<BitSet> exchanged);

    CompletableFuture<Everywhere<BitSet>> placeBitSetLater(Everywhere<BitSet> places);

    ByteBuffer placeByteBuffer(
            ByteBuffer value,
            Everywhere<ByteBuffer> places,
            @Out Holder<Everywhere<ByteBuffer>> repeated,
            @InOut Holder<ByteBuffer> exchanged);

    CompletableFuture<Everywhere<ByteBuffer>> placeByteBufferLater(Everywhere<ByteBuffer> places);

    UUID placeUuid(
            UUID value, Everywhere<UUID> places, @Out Holder<Everywhere<UUID>> repeated, @InOut Holder<UUID> exchanged);

    CompletableFuture<Everywhere<UUID>> placeUuidLater(Everywhere<UUID> places);
}
