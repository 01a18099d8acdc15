/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.MethodSpec;
import dev.ipckit.processor.model.TypeUse;

/** Reads a field of a parcelable into a variable; an older writer may not have written it. */
final class FieldReading {
    private FieldReading() {}

    static void add(MethodSpec.Builder method, TypeCodes types, TypeUse use, String variable, String what) {
        Site inside = Site.inside(what);
        method.addStatement(
                "$T $N = parcel.hasMoreFields(end) ? $L : $L",
                TypeNames.ofLocal(use),
                variable,
                types.read(use, inside),
                types.absent(use, inside));
    }
}
