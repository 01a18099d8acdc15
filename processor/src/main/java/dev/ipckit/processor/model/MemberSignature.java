/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import java.util.List;

/**
 * Name and erased parameter types of a method: two methods of one class that agree in both override or clash.
 *
 * @param name the name
 * @param parameterTypes the erased parameter types, fully qualified
 */
public record MemberSignature(String name, List<String> parameterTypes) {

    @Override
    public String toString() {
        return name + "("
                + String.join(
                        ", ",
                        parameterTypes.stream()
                                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                                .toList())
                + ")";
    }
}
