/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sealed interface of records with its type arguments filled in.
 *
 * @param type its name and arguments
 * @param accessible whether generated code can name it
 * @param members its records, by tag if the source says all tags, else in the order in which they are permitted, those
 *     of sealed subinterfaces in their place
 * @param ordered whether the compiler says for sure that this is the order of the source
 * @param misfits what it permits that cannot be a member, empty in a valid interface
 * @param place where it is declared; null when it is not compiled together with the interface
 */
public record UnionModel(
        JavaType.DeclaredType type,
        boolean accessible,
        List<Member> members,
        boolean ordered,
        List<Misfit> misfits,
        @Nullable Place place) {

    /**
     * A record that a union may hold.
     *
     * @param use the record, never nullable
     * @param tag its number on the wire
     * @param explicit whether the source says the tag; else it is counted
     * @param unknown whether members with unknown tags are read as this record
     * @param bare whether it travels as its one component
     * @param since the version of the contract in which it came, null when that is not said
     * @param place where it is declared; null when the record is not compiled together with the interface
     */
    public record Member(
            TypeUse use,
            int tag,
            boolean explicit,
            boolean unknown,
            boolean bare,
            Documentation.@Nullable SinceVersion since,
            @Nullable Place place) {

        /** {@return the name and type arguments of the record} */
        public JavaType.DeclaredType record() {
            return ((ParcelType.RecordValue) use.type()).type();
        }
    }

    /**
     * A permitted subtype that is no member.
     *
     * @param name its name
     * @param why what is wrong with it, and the way out
     * @param place where it is declared; null when it is not compiled together with the interface
     */
    public record Misfit(
            ClassRef name, String why, @Nullable Place place) {}

    /** {@return the record as which unknown members are read, null when they are refused} */
    public @Nullable Member unknown() {
        return members.stream().filter(Member::unknown).findFirst().orElse(null);
    }
}
