/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

/**
 * One method per case of {@link ParcelType}, so that a new case does not compile until everyone has dealt with it.
 *
 * @param <R> the result
 */
public interface ParcelTypeVisitor<R> {

    /**
     * A primitive.
     *
     * @param type the case
     * @return the result
     */
    R scalar(ParcelType.Scalar type);

    /**
     * A box.
     *
     * @param type the case
     * @return the result
     */
    R boxed(ParcelType.Boxed type);

    /**
     * A text.
     *
     * @param type the case
     * @return the result
     */
    R text(ParcelType.Text type);

    /**
     * An array.
     *
     * @param type the case
     * @return the result
     */
    R array(ParcelType.Array type);

    /**
     * An array of fixed length.
     *
     * @param type the case
     * @return the result
     */
    R fixedArray(ParcelType.FixedArray type);

    /**
     * A collection.
     *
     * @param type the case
     * @return the result
     */
    R sequence(ParcelType.Sequence type);

    /**
     * A map.
     *
     * @param type the case
     * @return the result
     */
    R mapping(ParcelType.Mapping type);

    /**
     * A record.
     *
     * @param type the case
     * @return the result
     */
    R recordValue(ParcelType.RecordValue type);

    /**
     * A union.
     *
     * @param type the case
     * @return the result
     */
    R unionValue(ParcelType.UnionValue type);

    /**
     * An enum.
     *
     * @param type the case
     * @return the result
     */
    R enumConstant(ParcelType.EnumConstant type);

    /**
     * A remote interface.
     *
     * @param type the case
     * @return the result
     */
    R remoteReference(ParcelType.RemoteReference type);

    /**
     * A publisher.
     *
     * @param type the case
     * @return the result
     */
    R stream(ParcelType.Stream type);

    /**
     * A remote object.
     *
     * @param type the case
     * @return the result
     */
    R remoteHandle(ParcelType.RemoteHandle type);

    /**
     * A file descriptor or shared memory.
     *
     * @param type the case
     * @return the result
     */
    R descriptor(ParcelType.Descriptor type);

    /**
     * A hand-written parcelable.
     *
     * @param type the case
     * @return the result
     */
    R parcelableValue(ParcelType.ParcelableValue type);

    /**
     * An adapted type.
     *
     * @param type the case
     * @return the result
     */
    R adapted(ParcelType.Adapted type);

    /**
     * A holder.
     *
     * @param type the case
     * @return the result
     */
    R held(ParcelType.Held type);

    /**
     * A value type of the JDK.
     *
     * @param type the case
     * @return the result
     */
    R jdkType(ParcelType.JdkType type);

    /**
     * A value that may be missing.
     *
     * @param type the case
     * @return the result
     */
    R optionalValue(ParcelType.OptionalValue type);

    /**
     * A type that cannot travel.
     *
     * @param type the case
     * @return the result
     */
    R unsupported(ParcelType.Unsupported type);
}
