/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks.marshal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

/** A comparison is one only if both sides do the same. */
class PlainShapesTest {

    private final BytesOfCalls generatedBytes = new BytesOfCalls();
    private final Shapes generated = new ShapesProxy(generatedBytes);
    private final PlainShapes plain = new PlainShapes(new EchoShapes());

    @Test
    void quoteHasTheBytesOfTheGeneratedCode() {
        Shapes.Quote quote = Specimens.QUOTE;

        assertThat(generated.quote(quote.instrument(), quote.time(), quote.price(), quote.firm(), quote.venue()))
                .isEqualTo(quote);
        assertThat(plain.quote(quote.instrument(), quote.time(), quote.price(), quote.firm(), quote.venue()))
                .isEqualTo(quote);
        assertSameBytes();
    }

    @Test
    void orderHasTheBytesOfTheGeneratedCode() {
        assertThat(generated.order(Specimens.ORDER)).isEqualTo(Specimens.ORDER);
        assertThat(plain.order(Specimens.ORDER)).isEqualTo(Specimens.ORDER);
        assertSameBytes();
    }

    @Test
    void samplesHaveTheBytesOfTheGeneratedCode() {
        assertThat(generated.samples(Specimens.SAMPLES))
                .usingRecursiveComparison()
                .isEqualTo(Specimens.SAMPLES);
        assertThat(plain.samples(Specimens.SAMPLES)).usingRecursiveComparison().isEqualTo(Specimens.SAMPLES);
        assertSameBytes();
    }

    private void assertSameBytes() {
        assertThat(bytesOf(plain.idle().request)).isEqualTo(generatedBytes.request);
        assertThat(bytesOf(plain.idle().reply)).isEqualTo(generatedBytes.reply);
    }

    private static byte[] bytesOf(PlainBuffer read) {
        ByteBuffer all = read.bytes().flip();
        byte[] bytes = new byte[all.remaining()];
        all.get(bytes);
        return bytes;
    }

    /** Lets a call through to the stub and keeps what both parcels hold. */
    private static final class BytesOfCalls extends RemoteStub {

        private final RemoteStub stub = ShapesStub.of(new EchoShapes());
        private byte[] request = {};
        private byte[] reply = {};

        BytesOfCalls() {
            super(ShapesStub.DESCRIPTOR);
        }

        @Override
        protected boolean onTransact(int code, Parcel received, Parcel answer, CallOptions options) {
            request = bytesOf(received);
            boolean known = stub.dispatch(code, received, answer, options);
            reply = bytesOf(answer);
            return known;
        }

        private static byte[] bytesOf(Parcel parcel) {
            try (Parcel copy = Parcel.obtain()) {
                ParcelAccess.copy(parcel, copy);
                copy.makeReadable();
                ByteBuffer bytes = ByteBuffer.allocate(copy.remaining()).order(ByteOrder.LITTLE_ENDIAN);
                while (bytes.hasRemaining()) {
                    bytes.putInt(copy.readInt());
                }
                return bytes.array();
            }
        }
    }
}
