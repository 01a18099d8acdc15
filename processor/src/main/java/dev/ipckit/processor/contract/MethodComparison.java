/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import dev.ipckit.processor.contract.Contract.Method;
import dev.ipckit.processor.contract.Contract.Parameter;
import dev.ipckit.processor.model.Place;
import dev.ipckit.processor.rule.DiagnosticId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the methods of a lock file with those of the source. */
final class MethodComparison {
    private static final String ADD = "leave the method as it was and add a new one";

    private final Contract locked;
    private final Contract found;
    private final Places places;
    private final Changes changes;

    MethodComparison(Contract locked, Contract found, Places places, Changes changes) {
        this.locked = locked;
        this.found = found;
        this.places = places;
        this.changes = changes;
    }

    void compare() {
        Map<String, Method> foundByKey = new HashMap<>();
        found.methods().values().forEach(method -> foundByKey.put(method.key(), method));
        List<Integer> paired = new ArrayList<>();
        for (Method old : locked.methods().values()) {
            Method now = foundByKey.get(old.key());
            Method sameCode = found.methods().get(old.code());
            if (now == null && sameCode != null && sameCode.name().equals(old.name())) {
                now = sameCode;
            }
            if (now == null && sameCode == null) {
                removed(old);
            } else if (now != null) {
                paired.add(now.code());
                compare(old, now);
            }
        }
        for (Method now : found.methods().values()) {
            Method reused = locked.removed().get(now.code());
            Method renamed = locked.methods().get(now.code());
            if (!paired.contains(now.code()) && renamed != null) {
                reused = renamed;
            }
            if (reused != null && !reused.wire().equals(now.wire())) {
                changes.refuse(
                        DiagnosticId.IPC114,
                        code(now),
                        "the transaction code " + now.code() + " of \"" + now.shown() + "\" was that of "
                                + changes.locked(reused.shown(), reused.line())
                                + ", which old callers still mean by it",
                        "give the method a code of its own");
            }
        }
    }

    private void removed(Method old) {
        changes.refuse(
                DiagnosticId.IPC106,
                places.declaration(),
                changes.locked(old.shown(), old.line()) + " is gone, and old callers would fail",
                "declare it again, deprecated");
    }

    private void compare(Method old, Method now) {
        if (old.code() != now.code()) {
            changes.refuse(
                    DiagnosticId.IPC113,
                    code(now),
                    "the transaction code of \"" + now.shown() + "\" is " + now.code() + ", but it was " + old.code()
                            + " in " + changes.locked(old.shown(), old.line()),
                    "give it its code again");
        }
        if (old.oneway() != now.oneway()) {
            refuse(DiagnosticId.IPC111, old, now, now.oneway() ? "is oneway now" : "is no longer oneway");
        }
        if (old.parameters().size() != now.parameters().size()) {
            refuse(DiagnosticId.IPC107, old, now, "has other parameters now");
        } else {
            for (int i = 0; i < old.parameters().size(); i++) {
                compare(old, now, old.parameters().get(i), now.parameters().get(i));
            }
        }
        if (!WireTypes.sameShape(old.result(), now.result())) {
            refuse(DiagnosticId.IPC108, old, now, "returns another type now");
        } else if (WireTypes.narrowed(now.result(), old.result())) {
            changes.refuse(
                    DiagnosticId.IPC110,
                    method(now),
                    fact(old, now, "may return null now, which old callers refuse"),
                    ADD);
        }
        for (String thrown : old.thrown()) {
            if (!now.thrown().contains(thrown)) {
                changes.refuse(
                        DiagnosticId.IPC112,
                        method(now),
                        fact(
                                old,
                                now,
                                "no longer throws " + thrown
                                        + ", so that callers would not recognize it when it comes from an old stub"),
                        "declare it again");
            }
        }
        for (String thrown : now.thrown()) {
            if (!old.thrown().contains(thrown)) {
                changes.warn(
                        DiagnosticId.IPC124,
                        method(now),
                        now.name() + " throws " + thrown + " now, which callers built with "
                                + changes.locked(old.shown(), old.line())
                                + " see as a RemoteFailureException that names it; add a new method if they must know"
                                + " it");
            }
        }
    }

    private void compare(Method old, Method now, Parameter was, Parameter is) {
        Place place = places.of("parameter", now.code(), is.name());
        if (!WireTypes.sameShape(was.type(), is.type())) {
            changes.breaks(now.code());
            changes.refuse(
                    DiagnosticId.IPC107, place, fact(old, now, "has another type for " + is.name() + " now"), ADD);
        } else if (!was.direction().equals(is.direction())) {
            changes.breaks(now.code());
            changes.refuse(
                    DiagnosticId.IPC109,
                    place,
                    fact(old, now, "has " + is.direction() + " instead of " + was.direction() + " for " + is.name()),
                    ADD);
        } else if (WireTypes.narrowed(was.type(), is.type()) && !is.direction().equals(Parameter.OUT)) {
            changes.refuse(
                    DiagnosticId.IPC110,
                    place,
                    fact(old, now, "refuses null for " + is.name() + " now, which old callers may send"),
                    "allow null again");
        } else if (WireTypes.narrowed(is.type(), was.type()) && !is.direction().equals(Parameter.IN)) {
            changes.refuse(
                    DiagnosticId.IPC110,
                    place,
                    fact(old, now, "may give null back in " + is.name() + " now, which old callers refuse"),
                    ADD);
        }
    }

    private void refuse(DiagnosticId id, Method old, Method now, String what) {
        changes.breaks(now.code());
        changes.refuse(id, method(now), fact(old, now, what), ADD);
    }

    private String fact(Method old, Method now, String what) {
        return changes.locked(old.shown(), old.line()) + " " + what + ": \"" + now.shown() + "\"";
    }

    private Place method(Method method) {
        return places.of("method", method.code());
    }

    private Place code(Method method) {
        Place place = places.of("code", method.code());
        return place.equals(places.declaration()) ? method(method) : place;
    }
}
