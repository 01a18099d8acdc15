/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract.aidl;

import dev.ipckit.processor.model.Documentation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which version of the contract something came, as a comment: AIDL keeps each version in files of its own. */
final class SinceText {
    private SinceText() {}

    /** One line, or none where nothing is said. */
    static List<String> of(Documentation.@Nullable SinceVersion since) {
        return since == null ? List.of() : List.of("// in the contract since version " + since.version());
    }
}
