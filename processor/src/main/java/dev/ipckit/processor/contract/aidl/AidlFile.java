/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract.aidl;

import dev.ipckit.processor.model.ClassRef;

/**
 * An AIDL file.
 *
 * @param name the type that it declares, as AIDL names it
 * @param origin the Java type whose source alone decides what is in it
 * @param text what is in it, lines ending with LF
 */
public record AidlFile(ClassRef name, ClassRef origin, String text) {
    /** Where AIDL files lie in the class output: no package of a module, so that two modules may have the same file. */
    public static final String ROOT = "META-INF/aidl";

    /** {@return its path in the class output, with slashes} */
    public String path() {
        return ROOT + "/" + name.canonicalName().replace('.', '/') + ".aidl";
    }
}
