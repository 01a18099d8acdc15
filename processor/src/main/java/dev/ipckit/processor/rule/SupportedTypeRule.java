/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RemoteInterfaceModel;

/** Every type that travels has an encoding. */
final class SupportedTypeRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        TypeWalk.through(model, (use, trail) -> {
            if (use.type() instanceof ParcelType.Unsupported type) {
                report(model, type, trail, findings);
            }
        });
    }

    private static void report(
            RemoteInterfaceModel model, ParcelType.Unsupported type, Trail trail, Findings findings) {
        String wayOut = "; " + type.wayOut();
        String orLocal = Inheritance.orLocal(model, trail.method());
        switch (type.reason()) {
            case NO_ENCODING -> {
                // An adapter that is missing may be the one for it.
                if (model.missing().isEmpty()) {
                    findings.add(
                            DiagnosticId.IPC012,
                            trail,
                            type.shown() + " is neither a record, an enum nor a remote interface"
                                    + (type.wayOut().isEmpty() ? "" : wayOut)
                                    + orLocal);
                }
            }
            case RAW -> findings.add(DiagnosticId.IPC013, trail, type.shown() + " is raw" + wayOut + orLocal);
            case WILDCARD ->
                findings.add(DiagnosticId.IPC014, trail, type.shown() + " is a wildcard" + wayOut + orLocal);
            case TYPE_VARIABLE -> {
                // Where the declaration of the variable is refused, its uses need no finding of their own.
                if (!trail.method().typeParameters().contains(type.shown())
                        && model.shape().typeParameters().isEmpty()) {
                    findings.add(
                            DiagnosticId.IPC015,
                            trail,
                            "nothing says what " + type.shown() + " is; extend "
                                    + trail.method().declaredIn().simpleName() + " with type arguments");
                }
            }
            case KNOWN -> findings.add(DiagnosticId.IPC017, trail, type.shown() + " cannot travel" + wayOut + orLocal);
            case CONCRETE_COLLECTION ->
                findings.add(
                        DiagnosticId.IPC018,
                        trail,
                        type.shown() + " is not what the receiver would get" + wayOut + orLocal);
            case UNORDERED ->
                findings.add(DiagnosticId.IPC062, trail, type.shown() + " is sorted, and " + type.wayOut());
            case FIXED_DIMENSIONS -> findings.add(DiagnosticId.IPC063, trail, type.wayOut());
            case FIXED_LENGTH -> findings.add(DiagnosticId.IPC064, trail, type.wayOut());
            case FIXED_ELSEWHERE -> findings.add(DiagnosticId.IPC139, trail, type.wayOut());
            case PLAIN_INTERFACE ->
                findings.add(
                        DiagnosticId.IPC019,
                        trail,
                        type.shown() + " is an interface without @RemoteInterface" + wayOut + orLocal);
            case ELSEWHERE -> findings.add(DiagnosticId.IPC087, trail, type.shown() + type.wayOut());
            case VOID ->
                findings.add(
                        DiagnosticId.IPC020,
                        trail,
                        type.shown() + " has no values; use void as the result, and leave out what would be Void");
            case ENDLESS_RECORD ->
                findings.add(
                        DiagnosticId.IPC025,
                        trail,
                        type.shown() + " contains ever larger instances of itself" + wayOut);
            // UnresolvedTypeRule's.
            case UNRESOLVED -> {}
        }
    }
}
