/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

/** That a call is given up is found among whatever else a peer has sent meanwhile, and nothing else is taken for it. */
class CancellationTest {

    private static final long CALL = 0x1_0000_0007L;

    private final ByteBuffer ahead = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);

    @Test
    void found_behindAReferenceThatIsGivenBack() {
        putHeader(RpcWire.COMMAND_DEC_STRONG, RpcWire.DEC_STRONG_SIZE);
        ahead.put(new byte[RpcWire.DEC_STRONG_SIZE]);
        putCancellation(RpcWire.SESSION_ADDRESS, SpecialTransactions.CANCEL, CALL);
        ahead.flip();

        assertThat(Cancellation.isAmong(ahead, CALL)).isTrue();
        assertThat(Cancellation.isAmong(ahead, CALL + 1)).isFalse();
        assertThat(ahead.position()).isZero();
    }

    @Test
    void notFound_inAnotherTransaction() {
        putCancellation(7, SpecialTransactions.CANCEL, CALL);
        putCancellation(RpcWire.SESSION_ADDRESS, SpecialTransactions.GET_ROOT, CALL);
        ahead.flip();

        assertThat(Cancellation.isAmong(ahead, CALL)).isFalse();
    }

    @Test
    void notFound_untilAllOfItIsThere() {
        putCancellation(RpcWire.SESSION_ADDRESS, SpecialTransactions.CANCEL, CALL);
        int size = ahead.position();

        for (int there = 0; there < size; there++) {
            assertThat(Cancellation.isAmong(ahead.clear().limit(there), CALL)).isFalse();
        }
        assertThat(Cancellation.isAmong(ahead.clear().limit(size), CALL)).isTrue();
    }

    @Test
    void impossibleSizes_endTheSearch() {
        for (int size : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 0}) {
            ahead.clear();
            putHeader(RpcWire.COMMAND_TRANSACT, size);
            ahead.flip();

            assertThat(Cancellation.isAmong(ahead, CALL)).isFalse();
        }
    }

    private void putCancellation(long address, int code, long callId) {
        int size = RpcWire.TRANSACTION_SIZE + Long.BYTES;
        putHeader(RpcWire.COMMAND_TRANSACT, size);
        int body = ahead.position();
        ahead.put(new byte[size]);
        ahead.putLong(body, address)
                .putInt(body + RpcWire.TRANSACTION_CODE, code)
                .putLong(body + RpcWire.TRANSACTION_SIZE, callId);
    }

    private void putHeader(int command, int size) {
        ahead.putInt(command).putInt(size).putLong(0);
    }
}
