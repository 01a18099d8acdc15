/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** The annotation processor of IPC Kit for Java. */
module dev.ipckit.processor {
    requires static org.jspecify;
    requires java.compiler;
}
