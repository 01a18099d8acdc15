/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method that is called remotely.
 *
 * @param name its name
 * @param typeParameters the names of its type parameters, empty in a valid interface
 * @param parameters its parameters
 * @param varargs whether the last parameter is variable
 * @param result the result that travels, null for void
 * @param form how Java hands it out
 * @param wrapperMark the {@code @Nullable} on what the result is wrapped in, null when there is none
 * @param thrown its declared exceptions, subclasses before superclasses
 * @param oneway where it is declared {@code @Oneway} itself, null when it is not
 * @param code its declared transaction code, null when it has none
 * @param policies what else is said about its calls
 * @param documentation what is said about it
 * @param declaredIn the interface that declares it
 * @param place where findings about it go
 */
public record MethodModel(
        String name,
        List<String> typeParameters,
        List<ParameterModel> parameters,
        boolean varargs,
        @Nullable TypeUse result,
        ResultForm form,
        @Nullable NullableMark wrapperMark,
        List<ThrownModel> thrown,
        @Nullable Place oneway,
        @Nullable DeclaredCode code,
        CallPolicies policies,
        Documentation documentation,
        ClassRef declaredIn,
        Place place) {

    /** The last transaction code that a method may have: AIDL keeps the hundred behind it for itself. */
    public static final int LAST_CODE = 0x00ff_ff9b;

    /**
     * A transaction code as the source declares it.
     *
     * @param value the code
     * @param overridden the code that the overridden method declares, or the same value when there is none
     * @param place where it is written
     */
    public record DeclaredCode(int value, int overridden, Place place) {}
}
