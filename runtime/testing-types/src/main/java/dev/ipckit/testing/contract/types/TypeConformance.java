/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.annotation.ParcelAdapter;
import dev.ipckit.annotation.RemoteInterface;

/**
 * Every type that can travel. The first topics cover the ground of AOSP's {@code ITestService.aidl}; which method
 * stands for which of AIDL's is in {@code runtime/docs/type-conformance.md}. In the last ones, whose names begin with
 * {@code Placed}, each type of Java has a method that puts it into every place in which a value can be.
 *
 * <p>{@code repeat} methods give back what they get, {@code reverse} methods give it back the other way round, and fill
 * their second argument with a copy.
 */
@RemoteInterface
@ParcelAdapter(Degrees.AsNumber.class)
public interface TypeConformance
        extends PrimitiveTypes,
                TextTypes,
                ArrayTypes,
                EnumTypes,
                FixedArrayTypes,
                RecordTypes,
                UnionTypes,
                ReferenceTypes,
                DescriptorTypes,
                OutcomeTypes,
                PlacedBoxes,
                PlacedArrays,
                PlacedContainers,
                PlacedValues,
                PlacedTimes,
                PlacedNumbers,
                PlacedNames,
                PlacedOptionals {}
