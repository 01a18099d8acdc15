/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A declaration annotated with {@code @RemoteInterface}. The reader fills it in without judging; once the rules have
 * found nothing, the generator relies on it.
 *
 * @param name its name
 * @param stem what the names of generated classes begin with: its name, in another package where somebody else names it
 * @param shape what it is
 * @param descriptor its interface descriptor
 * @param descriptorPlace where the descriptor is written, or the declaration
 * @param oneway where it is declared {@code @Oneway} as a whole, null when it is not
 * @param methods the methods called remotely: those of superinterfaces first, in the order of declaration
 * @param constants the constants of it and its superinterfaces whose values the compiler knows
 * @param documentation what is said about it
 * @param localMethods those with a body, as far as generated classes can pass them on
 * @param delegate whether a base class for decorators is wanted
 * @param members all instance methods with a place each, the local ones too
 * @param records the records that travel, by their type
 * @param unions the sealed interfaces of records that travel, by their type
 * @param enums the enums that travel, by their name
 * @param adapters the adapters that are used, by their class
 * @param adapterFaults what is wrong with declared adapters
 * @param missing the superinterfaces and adapters that are not there, or not there yet
 * @param surroundings what generated classes have to live with
 * @param place where findings about the declaration go
 */
public record RemoteInterfaceModel(
        ClassRef name,
        ClassRef stem,
        TypeShape shape,
        String descriptor,
        Place descriptorPlace,
        @Nullable Place oneway,
        List<MethodModel> methods,
        List<ConstantModel> constants,
        Documentation documentation,
        List<LocalMethod> localMethods,
        boolean delegate,
        Map<MemberSignature, Place> members,
        Map<JavaType.DeclaredType, RecordModel> records,
        Map<JavaType.DeclaredType, UnionModel> unions,
        Map<ClassRef, EnumModel> enums,
        Map<ClassRef, AdapterModel> adapters,
        List<AdapterFault> adapterFaults,
        List<String> missing,
        Surroundings surroundings,
        Place place) {

    /**
     * Names a class that is generated for it.
     *
     * @param suffix what the generated class is, such as {@code Proxy}
     * @return the name
     */
    public ClassRef generated(String suffix) {
        return stem.generated(suffix);
    }

    /**
     * Says whether a method is called without waiting.
     *
     * @param method one of the methods
     * @return whether it or the whole interface is oneway
     */
    public boolean isOneway(MethodModel method) {
        return oneway != null || method.oneway() != null;
    }

    /**
     * Gives the components of a record.
     *
     * @param type a record type of this interface
     * @return its model
     */
    public RecordModel recordOf(JavaType.DeclaredType type) {
        RecordModel model = records.get(type.marked(null));
        if (model == null) {
            throw new IllegalArgumentException("no record " + type + " in " + name);
        }
        return model;
    }

    /**
     * Gives the members of a union.
     *
     * @param type a sealed interface of this interface
     * @return its model
     */
    public UnionModel unionOf(JavaType.DeclaredType type) {
        UnionModel model = unions.get(type.marked(null));
        if (model == null) {
            throw new IllegalArgumentException("no union " + type + " in " + name);
        }
        return model;
    }

    /**
     * Gives the constants of an enum.
     *
     * @param enumName an enum of this interface
     * @return its model
     */
    public EnumModel enumOf(ClassRef enumName) {
        EnumModel model = enums.get(enumName);
        if (model == null) {
            throw new IllegalArgumentException("no enum " + enumName + " in " + name);
        }
        return model;
    }

    /**
     * Gives an adapter.
     *
     * @param adapterName an adapter of this interface
     * @return its model
     */
    public AdapterModel adapterOf(ClassRef adapterName) {
        AdapterModel model = adapters.get(adapterName);
        if (model == null) {
            throw new IllegalArgumentException("no adapter " + adapterName + " in " + name);
        }
        return model;
    }

    /**
     * Says whether AIDL has a map.
     *
     * @param type any map of this interface
     * @return whether AIDL has it; all others are lists of entries
     */
    public boolean isAidlMap(ParcelType.Mapping type) {
        ParcelType value = onTheWire(type.value()).type();
        return onTheWire(type.key()).type() == ParcelType.Text.STRING
                && (value == ParcelType.Text.STRING
                        || value instanceof ParcelType.RecordValue
                        || value instanceof ParcelType.UnionValue
                        || value instanceof ParcelType.ParcelableValue
                        || value instanceof ParcelType.Descriptor
                        || value.isReference());
    }

    /**
     * Gives what travels of a type.
     *
     * @param use any use of a type in this interface
     * @return the same, or what its adapters make of it, null where it may be null; still adapted only if its adapters
     *     lead back to where they begin
     */
    public TypeUse onTheWire(TypeUse use) {
        TypeUse carrier = use;
        for (int i = 0; i < adapters.size() && carrier.type() instanceof ParcelType.Adapted adapted; i++) {
            carrier = adapterOf(adapted.adapter()).carrier().orMarked(carrier.mark());
        }
        return carrier;
    }
}
