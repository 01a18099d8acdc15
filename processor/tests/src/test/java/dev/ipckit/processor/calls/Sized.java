/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.annotation.FixedSize;

/** Says sizes for who extends it. */
interface Sized {
    @FixedSize(2)
    int[] inherited(@FixedSize(2) int[] value);
}
