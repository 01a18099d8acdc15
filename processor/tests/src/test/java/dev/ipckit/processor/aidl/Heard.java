/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.aidl;

import dev.ipckit.annotation.RemoteInterface;

/** A callback. */
@RemoteInterface
public interface Heard {
    int heard(Spoken.Point point, String text);
}
