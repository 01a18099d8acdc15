/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

/** How a method hands its result to its caller. On the wire all forms are one. */
public enum ResultForm {
    /** The caller waits for it. */
    DIRECT(""),
    /** A {@link java.util.concurrent.CompletionStage}. */
    STAGE("CompletionStage"),
    /** A {@link java.util.concurrent.CompletableFuture}. */
    FUTURE("CompletableFuture");

    private static final String PACKAGE = "java.util.concurrent";

    private final String simpleName;

    ResultForm(String simpleName) {
        this.simpleName = simpleName;
    }

    /**
     * Finds the form that a class stands for.
     *
     * @param canonicalName the class
     * @return the form, {@link #DIRECT} for a class that is a result itself
     */
    public static ResultForm of(String canonicalName) {
        for (ResultForm form : values()) {
            if (form != DIRECT && canonicalName.equals(PACKAGE + "." + form.simpleName)) {
                return form;
            }
        }
        return DIRECT;
    }

    /** {@return whether the caller goes on before the result is there} */
    public boolean isAsync() {
        return this != DIRECT;
    }

    /** {@return the class that the result is wrapped in} */
    public ClassRef wrapper() {
        if (this == DIRECT) {
            throw new IllegalStateException("a direct result is not wrapped");
        }
        return ClassRef.of(PACKAGE, simpleName);
    }
}
