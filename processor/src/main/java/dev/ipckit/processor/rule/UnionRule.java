/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RecordModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.TypeUse;
import dev.ipckit.processor.model.UnionModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A union has records as members, each with a tag of its own, and at most one for those that it does not know. */
final class UnionRule implements Rule {
    private static final int LAST_TAG = 65_535;

    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        Set<JavaType> seen = new HashSet<>();
        TypeWalk.through(model, (use, trail) -> {
            if (use.type() instanceof ParcelType.UnionValue type && seen.add(type.type())) {
                UnionModel union = model.unionOf(type.type());
                checkMembers(union, trail, findings);
                checkTags(union, trail, findings);
                checkUnknown(model, union, trail, findings);
                checkBare(model, union, trail, findings);
            }
        });
    }

    private static void checkMembers(UnionModel union, Trail trail, Findings findings) {
        String name = union.type().name().nestedName();
        for (UnionModel.Misfit misfit : union.misfits()) {
            findings.add(
                    DiagnosticId.IPC075,
                    trail.at(misfit.place(), name, ""),
                    misfit.name().nestedName() + " is permitted by " + name + " and " + misfit.why());
        }
        if (union.members().isEmpty() && union.misfits().isEmpty()) {
            findings.add(
                    DiagnosticId.IPC075,
                    trail,
                    union.type().arguments().isEmpty()
                            ? name + " permits no record; declare one that implements it"
                            : "no record that " + name + " permits can be a " + union.type()
                                    + "; use a type argument that one of them has");
        }
    }

    private static void checkTags(UnionModel union, Trail trail, Findings findings) {
        boolean any = union.members().stream().anyMatch(UnionModel.Member::explicit);
        String name = union.type().name().nestedName();
        Map<Integer, UnionModel.Member> byTag = new HashMap<>();
        for (UnionModel.Member member : union.members()) {
            Trail there = trail.into(union.type().name(), member);
            String shown = nameOf(member);
            if (any && !member.explicit()) {
                findings.add(
                        DiagnosticId.IPC078,
                        there,
                        shown + " has no @UnionTag, but other members of " + name
                                + " have one; give one to each member or to none");
                continue;
            }
            if (member.tag() < 0 || member.tag() > LAST_TAG) {
                findings.add(
                        DiagnosticId.IPC076,
                        there,
                        member.tag() + " is not the tag of a union's member; use one from 0 to " + LAST_TAG);
            }
            UnionModel.Member other = byTag.putIfAbsent(member.tag(), member);
            if (other != null) {
                findings.add(
                        DiagnosticId.IPC077,
                        there,
                        member.tag() + " is also the tag of " + nameOf(other) + " in " + name
                                + "; give each member its own");
            }
        }
    }

    private static void checkUnknown(RemoteInterfaceModel model, UnionModel union, Trail trail, Findings findings) {
        List<UnionModel.Member> unknown =
                union.members().stream().filter(UnionModel.Member::unknown).toList();
        for (UnionModel.Member member : unknown) {
            Trail there = trail.into(union.type().name(), member);
            if (!unknown.get(0).equals(member)) {
                findings.add(
                        DiagnosticId.IPC083,
                        there,
                        nameOf(unknown.get(0)) + " already stands for the unknown members of "
                                + union.type().name().nestedName() + "; remove one @UnknownMember");
            }
            List<RecordModel.Component> components =
                    model.recordOf(member.record()).components();
            boolean takesTag = components.isEmpty()
                    || (components.size() == 1 && isInt(components.get(0).use()));
            if (!takesTag) {
                findings.add(
                        DiagnosticId.IPC079,
                        there,
                        nameOf(member) + " is made of an unknown member, of which nothing but the tag is known; give it"
                                + " no component, or one int for the tag");
            }
        }
    }

    private static void checkBare(RemoteInterfaceModel model, UnionModel union, Trail trail, Findings findings) {
        UnionModel.Member unknown = union.unknown();
        for (UnionModel.Member member : union.members()) {
            if (!member.bare()) {
                continue;
            }
            Trail there = trail.into(union.type().name(), member);
            int components = model.recordOf(member.record()).components().size();
            if (components != 1) {
                findings.add(
                        DiagnosticId.IPC140,
                        there,
                        nameOf(member) + " is a @BareMember with " + components
                                + " components, and one is all that travels of it; remove @BareMember, or give it one");
            }
            if (unknown != null) {
                findings.add(
                        DiagnosticId.IPC141,
                        there,
                        nameOf(member) + " is a @BareMember, whose size is nowhere, in "
                                + union.type().name().nestedName()
                                + ", whose unknown members are skipped as " + nameOf(unknown)
                                + "; remove @BareMember, or @UnknownMember from " + nameOf(unknown));
            }
        }
    }

    private static boolean isInt(TypeUse use) {
        return use.javaType().toString().equals("int");
    }

    private static String nameOf(UnionModel.Member member) {
        return member.record().name().nestedName();
    }
}
