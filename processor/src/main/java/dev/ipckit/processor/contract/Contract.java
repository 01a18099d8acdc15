/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything about an interface that its peers must agree on. Types are texts in the notation of {@link WireTypes}.
 * Lines are those of the lock file, 0 where a part comes from the source.
 *
 * @param name the qualified name of the interface
 * @param descriptor its descriptor
 * @param methods its methods by their codes, in ascending order
 * @param removed what it once had, by codes that are never given again
 * @param types the records, unions, enums and exceptions that travel, by name, sorted
 * @param constants its constants, sorted by name
 */
record Contract(
        String name,
        String descriptor,
        Map<Integer, Method> methods,
        Map<Integer, Method> removed,
        Map<String, TypeEntry> types,
        Map<String, Constant> constants) {

    /** No version: that of the lock file holds. */
    static final int UNSAID = 0;

    /** The first version, which is that of all that a lock file names no version of. */
    static final int FIRST_VERSION = 1;

    /**
     * A method.
     *
     * @param result its type, {@code void} if nothing comes back
     * @param thrown the declared exceptions that travel with fields
     * @param since the version in which it came, {@link #UNSAID} where the source does not say it
     */
    record Method(
            int code,
            boolean oneway,
            String result,
            String name,
            List<Parameter> parameters,
            List<String> thrown,
            int since,
            int line) {

        Method since(int version) {
            return new Method(code, oneway, result, name, parameters, thrown, version, line);
        }

        /** What tells overloads apart; null marks do not. */
        String key() {
            return parameters.stream()
                    .map(parameter -> WireTypes.unmarked(parameter.type()))
                    .collect(Collectors.joining(",", name + "(", ")"));
        }

        /** As messages and the lock file show it. */
        String shown() {
            return shown(true);
        }

        /** All that is on the wire: the names of parameters are not. */
        String wire() {
            return shown(false);
        }

        private String shown(boolean names) {
            return (oneway ? "oneway " : "") + result + " " + name
                    + parameters.stream()
                            .map(parameter -> parameter.shown(names))
                            .collect(Collectors.joining(", ", "(", ")"))
                    + (thrown.isEmpty() ? "" : " throws " + String.join(", ", thrown));
        }
    }

    /**
     * A parameter.
     *
     * @param direction {@code in}, {@code out} or {@code inout}
     */
    record Parameter(String direction, String type, String name) {
        static final String IN = "in";
        static final String OUT = "out";
        static final String INOUT = "inout";

        private String shown(boolean names) {
            return (direction.equals(IN) ? "" : direction + " ") + type + (names ? " " + name : "");
        }
    }

    /** What a type is. */
    enum Kind {
        RECORD,
        UNION,
        ENUM,
        EXCEPTION
    }

    /**
     * A type with members.
     *
     * @param detail of an enum the integer as which it travels, else empty
     * @param since the version in which it came, {@link #UNSAID} in the source
     */
    record TypeEntry(Kind kind, String name, String detail, List<Member> members, int since, int line) {
        @Nullable
        Member member(String wanted) {
            return members.stream()
                    .filter(member -> member.name().equals(wanted))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * A component of a record, a field of an exception, a constant of an enum, or a member of a union.
     *
     * @param type the type of a component or field, of a union's member that travels bare that of its component, else
     *     empty
     * @param name the name, of a union's member the name of its record
     * @param number the number of a constant or member, else 0
     * @param unknown whether it stands for what the receiver does not know
     * @param optional whether a reader has something to put in its place when the writer does not know it; only known
     *     of what comes from the source
     * @param since the version in which it came, {@link #UNSAID} where the source does not say it
     */
    record Member(String type, String name, long number, boolean unknown, boolean optional, int since, int line) {
        Member since(int version) {
            return new Member(type, name, number, unknown, optional, version, line);
        }

        String shown(Kind kind) {
            String suffix = unknown ? " unknown" : "";
            return switch (kind) {
                case RECORD, EXCEPTION -> type + " " + name;
                case ENUM -> name + " = " + number + suffix;
                case UNION -> number + " = " + name + (type.isEmpty() ? "" : " bare " + type) + suffix;
            };
        }
    }

    /**
     * A constant.
     *
     * @param value as Java source writes it
     * @param since the version in which it came, {@link #UNSAID} where the source does not say it
     */
    record Constant(String type, String name, String value, int since, int line) {
        Constant since(int version) {
            return new Constant(type, name, value, version, line);
        }

        String shown() {
            return type + " " + name + " = " + value;
        }
    }
}
