/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import dev.ipckit.processor.contract.Contract.Kind;
import dev.ipckit.processor.contract.Contract.Member;
import dev.ipckit.processor.contract.Contract.TypeEntry;
import dev.ipckit.processor.model.Place;
import dev.ipckit.processor.rule.DiagnosticId;
import java.util.List;
import java.util.stream.Collectors;

/** Compares the components of a record, or the fields of an exception. They travel by position. */
final class FieldComparison {
    private static final String APPEND = "add new components behind the old ones";

    private final TypeEntry old;
    private final TypeEntry now;
    private final Travels travels;
    private final Places places;
    private final Changes changes;

    FieldComparison(TypeEntry old, TypeEntry now, Travels travels, Places places, Changes changes) {
        this.old = old;
        this.now = now;
        this.travels = travels;
        this.places = places;
        this.changes = changes;
    }

    void compare() {
        List<Member> before = old.members();
        List<Member> after = now.members();
        if (after.size() < before.size()) {
            List<Member> gone = before.stream()
                    .filter(member -> now.member(member.name()) == null)
                    .toList();
            for (Member member : gone) {
                changes.refuse(
                        DiagnosticId.IPC115,
                        places.of("type", now.name()),
                        changes.locked(member.shown(old.kind()), member.line()) + " is gone from " + all(old) + ": "
                                + all(now),
                        "declare it again, deprecated");
            }
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            Member was = before.get(i);
            Member is = after.get(i);
            if (!was.name().equals(is.name()) && (now.member(was.name()) != null || old.member(is.name()) != null)) {
                changes.refuse(
                        DiagnosticId.IPC116,
                        place(is),
                        changes.locked(was.shown(old.kind()), was.line()) + " stands elsewhere in " + all(old)
                                + " now: " + all(now),
                        APPEND);
                return;
            }
            compare(was, is);
        }
        for (Member added : after.subList(before.size(), after.size())) {
            if (!added.optional()) {
                changes.refuse(
                        DiagnosticId.IPC118,
                        place(added),
                        "\"" + added.shown(now.kind()) + "\" is new in " + all(old) + " ("
                                + changes.locked(header(old), old.line())
                                + "), and nothing can stand for it in what old peers send",
                        "make it @Nullable");
            }
        }
    }

    /** A name alone may change: only positions travel. */
    private void compare(Member was, Member is) {
        String fact = changes.locked(was.shown(old.kind()), was.line()) + " of " + now.name();
        if (!WireTypes.sameShape(was.type(), is.type())) {
            changes.refuse(
                    DiagnosticId.IPC117,
                    place(is),
                    fact + " is \"" + is.shown(now.kind()) + "\" now",
                    "leave it as it was and add a new component at the end");
        } else if (WireTypes.narrowed(was.type(), is.type()) && travels.isSent(now.name())) {
            changes.refuse(
                    DiagnosticId.IPC110,
                    place(is),
                    fact + " refuses null now, which old callers may send: \"" + is.shown(now.kind()) + "\"",
                    "allow null again");
        } else if (WireTypes.narrowed(is.type(), was.type()) && travels.isReturned(now.name())) {
            changes.refuse(
                    DiagnosticId.IPC110,
                    place(is),
                    fact + " may be null now, which old callers refuse: \"" + is.shown(now.kind()) + "\"",
                    "leave it as it was and add a new component at the end");
        }
    }

    private Place place(Member member) {
        return places.of("member", now.name(), member.name());
    }

    private static String header(TypeEntry type) {
        return (type.kind() == Kind.RECORD ? "record " : "exception ") + type.name();
    }

    private static String all(TypeEntry type) {
        return type.members().stream()
                .map(member -> member.shown(type.kind()))
                .collect(Collectors.joining(", ", type.name() + "(", ")"));
    }
}
