/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.ParcelType;

/** Which types can be filled by a reply. */
final class ReturnedTypes {
    private ReturnedTypes() {}

    static boolean canBeFilled(ParcelType type) {
        return type instanceof ParcelType.Array
                || type instanceof ParcelType.FixedArray
                || type instanceof ParcelType.Sequence
                || type instanceof ParcelType.Mapping
                || type instanceof ParcelType.Held
                || (type instanceof ParcelType.ParcelableValue value
                        && (value.mutable() || !value.fault().isEmpty()));
    }
}
