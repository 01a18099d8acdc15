/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.parcel.StatusCode;
import org.junit.jupiter.api.Test;

/** What whoever gets a bare status can do about it. */
class TransactionFailedExceptionTest {

    @Test
    void noMemory_namesWhatThereIsNoRoomFor_andTheWayOut() {
        assertThat(new TransactionFailedException(StatusCode.NO_MEMORY))
                .hasMessageContaining("NO_MEMORY (-12)")
                .hasMessageContaining("large arrays")
                .hasMessageContaining("maxRawData");
    }

    @Test
    void otherStatus_saysNoMoreThanIsKnown() {
        assertThat(new TransactionFailedException(-77)).hasMessageEndingWith("(-77)");
    }
}
