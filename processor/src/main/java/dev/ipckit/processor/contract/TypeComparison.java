/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import dev.ipckit.processor.contract.Contract.Kind;
import dev.ipckit.processor.contract.Contract.Member;
import dev.ipckit.processor.contract.Contract.TypeEntry;
import dev.ipckit.processor.model.Place;
import dev.ipckit.processor.rule.DiagnosticId;
import java.util.Locale;

/** Compares the types of a lock file with those of the source. A type that is gone shows where it was used. */
final class TypeComparison {
    private static final String NEW_TYPE = "leave it as it was and use a new type in a new method";

    private final Contract locked;
    private final Contract found;
    private final Places places;
    private final Changes changes;

    TypeComparison(Contract locked, Contract found, Places places, Changes changes) {
        this.locked = locked;
        this.found = found;
        this.places = places;
        this.changes = changes;
    }

    void compare() {
        Travels travels = new Travels(found);
        for (TypeEntry now : found.types().values()) {
            TypeEntry old = locked.types().get(now.name());
            if (old == null) {
                continue;
            }
            if (old.kind() != now.kind() || !old.detail().equals(now.detail())) {
                changes.refuse(
                        DiagnosticId.IPC125,
                        places.of("type", now.name()),
                        changes.locked(shown(old), old.line()) + " travels as \"" + shown(now) + "\" now",
                        NEW_TYPE);
            } else if (now.kind() == Kind.ENUM || now.kind() == Kind.UNION) {
                compareNumbers(old, now);
            } else {
                new FieldComparison(old, now, travels, places, changes).compare();
            }
        }
    }

    private void compareNumbers(TypeEntry old, TypeEntry now) {
        boolean isEnum = now.kind() == Kind.ENUM;
        DiagnosticId changed = isEnum ? DiagnosticId.IPC119 : DiagnosticId.IPC120;
        for (Member was : old.members()) {
            Member is = now.member(was.name());
            String shown = changes.locked(was.shown(old.kind()), was.line());
            if (is == null) {
                changes.refuse(
                        changed,
                        places.of("type", now.name()),
                        shown + " is gone from " + now.name() + ", and old peers may send it",
                        "declare it again, deprecated");
            } else if (is.number() != was.number()) {
                changes.refuse(
                        changed,
                        place(now, is),
                        shown + " of " + now.name() + " has the number " + is.number() + " now",
                        isEnum ? "add constants at the end, or number them" : "add members at the end, or number them");
            } else if (is.type().isEmpty() != was.type().isEmpty()) {
                changes.refuse(
                        DiagnosticId.IPC142,
                        place(now, is),
                        shown + " of " + now.name() + " is \"" + is.shown(now.kind()) + "\" now",
                        (is.type().isEmpty() ? "annotate it with @BareMember again" : "remove @BareMember")
                                + ", or add another member");
            }
        }
        boolean unknownIsRead = old.members().stream().anyMatch(Member::unknown);
        for (Member is : now.members()) {
            if (old.member(is.name()) == null && !unknownIsRead) {
                changes.warn(
                        isEnum ? DiagnosticId.IPC122 : DiagnosticId.IPC123,
                        place(now, is),
                        is.name() + " is new in " + now.name() + ", and peers built with "
                                + changes.locked(shown(old), old.line())
                                + " refuse it; send it only to peers whose interfaceVersion() knows it, and "
                                + (isEnum ? "declare an @UnknownValue constant" : "declare an @UnknownMember record")
                                + " for the next time");
            }
        }
    }

    private Place place(TypeEntry type, Member member) {
        return places.of("member", type.name(), member.name());
    }

    private static String shown(TypeEntry type) {
        return type.kind().name().toLowerCase(Locale.ROOT) + " " + type.name()
                + (type.detail().isEmpty() ? "" : " : " + type.detail());
    }
}
