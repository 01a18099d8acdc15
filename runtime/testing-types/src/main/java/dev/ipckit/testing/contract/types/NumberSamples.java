/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Random;
import java.util.UUID;

/** Numbers beyond the primitives, bits and bytes. */
final class NumberSamples {
    static final Samples<BigInteger> INTEGERS = Samples.of(
            NumberSamples::integer,
            BigInteger.ZERO,
            BigInteger.valueOf(-128),
            BigInteger.valueOf(128),
            BigInteger.valueOf(Long.MIN_VALUE),
            BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE),
            BigInteger.ONE.shiftLeft((4 << 13) - 2).negate());
    static final Samples<BigDecimal> DECIMALS = Samples.of(
            random -> new BigDecimal(integer(random), random.nextInt(201) - 100),
            BigDecimal.ZERO,
            new BigDecimal("0.00"),
            new BigDecimal(BigInteger.ONE, 100_000),
            new BigDecimal(BigInteger.TEN, -100_000));
    static final Samples<BitSet> BIT_SETS = Samples.of(
            random -> BitSet.valueOf(random.longs(random.nextInt(9)).toArray()),
            new BitSet(1_000),
            BitSet.valueOf(new long[] {Long.MIN_VALUE}));
    static final Samples<ByteBuffer> BUFFERS = Samples.of(
            random -> ByteBuffer.wrap(ArraySamples.BYTES.random().apply(random)),
            ByteBuffer.allocate(0),
            ByteBuffer.allocateDirect(4_000).asReadOnlyBuffer());
    static final Samples<UUID> UUIDS = Samples.of(
            random -> new UUID(random.nextLong(), random.nextLong()), new UUID(0, 0), new UUID(-1, Long.MIN_VALUE));

    private NumberSamples() {}

    private static BigInteger integer(Random random) {
        BigInteger magnitude = new BigInteger(random.nextInt(200), random);
        return random.nextBoolean() ? magnitude : magnitude.negate();
    }
}
