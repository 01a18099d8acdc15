/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum that travels.
 *
 * @param name its name
 * @param accessible whether generated code can name it
 * @param backing the integer as which its constants travel: byte, int or long
 * @param constants its constants in the order of declaration
 * @param place where it is declared; null when it is not compiled together with the interface
 */
public record EnumModel(
        ClassRef name,
        boolean accessible,
        Primitive backing,
        List<Constant> constants,
        @Nullable Place place) {

    /**
     * A constant of an enum.
     *
     * @param name its name
     * @param value the number by which it travels
     * @param explicit whether the source says the number; else it is the ordinal
     * @param unknown whether unknown numbers are read as this constant
     * @param since the version of the contract in which it came, null when that is not said
     * @param place where it is declared; null when the enum is not compiled together with the interface
     */
    public record Constant(
            String name,
            long value,
            boolean explicit,
            boolean unknown,
            Documentation.@Nullable SinceVersion since,
            @Nullable Place place) {}

    /** {@return whether the source says the numbers} */
    public boolean numbered() {
        return constants.stream().anyMatch(Constant::explicit);
    }

    /** {@return the constant as which unknown numbers are read, null when they are refused} */
    public @Nullable Constant unknown() {
        return constants.stream().filter(Constant::unknown).findFirst().orElse(null);
    }

    /**
     * {@return what a field has that its writer did not know: 0 where a constant has it, as in AIDL, else the first}
     */
    public Constant initial() {
        return constants.stream()
                .filter(constant -> constant.value() == 0)
                .findFirst()
                .orElseGet(() -> constants.get(0));
    }
}
