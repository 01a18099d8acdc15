/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** The annotation processor of IPC Kit for Java. */
module dev.ipckit.processor {
    requires static com.google.auto.service;
    requires com.palantir.javapoet;
    requires static org.jspecify;
    requires java.compiler;
    requires static jdk.compiler;

    provides javax.annotation.processing.Processor with
            dev.ipckit.processor.RemoteInterfaceProcessor,
            dev.ipckit.processor.KnownOptions;
}
