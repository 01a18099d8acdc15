/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;

/** The way out for who cannot change the interface that declares a method. */
final class Inheritance {
    private Inheritance() {}

    /**
     * Says where a method can be overridden.
     *
     * @param how what the overriding method is to be like
     * @return what follows another way out; empty for a method of the annotated interface itself
     */
    static String orOverride(RemoteInterfaceModel model, MethodModel method, String how) {
        boolean adopted = !model.stem().equals(model.name());
        if (!adopted && method.declaredIn().equals(model.name())) {
            return "";
        }
        String where = adopted
                ? "annotate an interface of your own that extends "
                        + model.name().nestedName() + ", and override " + method.name() + " there "
                : "override " + method.name() + " in " + model.name().nestedName() + " ";
        return "; if " + method.declaredIn().nestedName() + " is not yours, " + where + how;
    }

    /** As {@link #orOverride}, for what can only stay out of the contract. */
    static String orLocal(RemoteInterfaceModel model, MethodModel method) {
        return orOverride(model, method, "with a body, and it stays local");
    }
}
