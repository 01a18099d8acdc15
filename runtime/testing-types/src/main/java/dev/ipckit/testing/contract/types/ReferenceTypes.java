/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.RemoteObject;
import dev.ipckit.annotation.Out;
import dev.ipckit.annotation.RemoteInterface;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remote objects and remote interfaces, which come home as what they are. */
interface ReferenceTypes {
    /** The same object for the same name. */
    Named getOther(String name);

    boolean verifyName(Named service, String name);

    Named[] getInterfaces(String[] names);

    boolean verifyNames(Named[] services, String[] names);

    /** None where a name is null. */
    @Nullable
    Named @Nullable [] getNullableInterfaces(@Nullable String @Nullable [] names);

    boolean verifyNullableNames(@Nullable Named @Nullable [] services, @Nullable String @Nullable [] names);

    List<Named> reverseNamedList(List<Named> input, @Out List<Named> repeated);

    Map<String, Named> repeatNamedMap(Map<String, Named> input);

    @Nullable
    Named getCallback(boolean none);

    void takesObject(RemoteObject input);

    void takesNullableObject(@Nullable RemoteObject input);

    void takesObjectList(List<RemoteObject> input);

    void takesNullableObjectList(@Nullable List<@Nullable RemoteObject> input);

    RemoteObject[] reverseObjects(RemoteObject[] input, @Out RemoteObject[] repeated);

    @Nullable
    RemoteObject @Nullable [] reverseNullableObjects(
            @Nullable RemoteObject @Nullable [] input, @Out @Nullable RemoteObject @Nullable [] repeated);

    References repeatReferences(References input);

    /** Has a name. */
    @RemoteInterface
    interface Named {
        String name();
    }

    /** References wherever a record can have them. */
    @SuppressWarnings("ArrayRecordComponent")
    record References(
            RemoteObject object,
            @Nullable RemoteObject maybe,
            RemoteObject[] array,
            @Nullable RemoteObject @Nullable [] maybeArray,
            List<RemoteObject> list,
            @Nullable List<@Nullable RemoteObject> maybeList,
            Named named,
            @Nullable Named maybeNamed) {}
}
