/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;

/** The way out for who cannot change the interface that a method is inherited from. */
final class Inheritance {
    private Inheritance() {}

    /**
     * Says where a method can be overridden.
     *
     * @param how what the overriding method is to be like
     * @return what follows another way out; empty for a method of the interface itself
     */
    static String orOverride(RemoteInterfaceModel model, MethodModel method, String how) {
        if (method.declaredIn().equals(model.name())) {
            return "";
        }
        boolean adopted = !model.stem().equals(model.name());
        String where = adopted
                ? "in an interface of your own that extends " + model.name().nestedName() + ", and annotate that one,"
                : "in " + model.name().nestedName();
        return "; if " + method.declaredIn().nestedName() + " is not yours, override " + method.name() + " " + where
                + " " + how;
    }
}
