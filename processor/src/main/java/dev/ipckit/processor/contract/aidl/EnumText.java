/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract.aidl;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.EnumModel;

/** An enum, its numbers written out. */
final class EnumText {
    private EnumText() {}

    static String of(ClassRef name, EnumModel model) {
        StringBuilder text = new StringBuilder();
        EnumModel.Constant unknown = model.unknown();
        if (unknown != null) {
            text.append("// Numbers that a reader does not know are read as ")
                    .append(unknown.name())
                    .append(".\n");
        }
        text.append("@Backing(type=\"")
                .append(model.backing().keyword())
                .append("\")\nenum ")
                .append(name.simpleName())
                .append(" {\n");
        for (EnumModel.Constant constant : model.constants()) {
            SinceText.of(constant.since())
                    .forEach(line -> text.append("    ").append(line).append('\n'));
            text.append("    ")
                    .append(AidlNames.identifier(constant.name()))
                    .append(" = ")
                    .append(Constants.integer(constant.value()))
                    .append(",\n");
        }
        return text.append("}\n").toString();
    }
}
