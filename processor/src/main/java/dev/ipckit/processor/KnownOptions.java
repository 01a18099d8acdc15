/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Knows the options of {@link RemoteInterfaceProcessor} in compilations that have nothing for it. The compiler asks a processor
 * only if its annotations are there, and warns of options that none of those asked knows: with {@code -Werror} a
 * module without contracts could not share the options of its parent. This one is asked always, and does nothing.
 */
@AutoService(Processor.class)
public final class KnownOptions extends AbstractProcessor {

    /** Made by the compiler. */
    public KnownOptions() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return RemoteInterfaceProcessor.OPTIONS;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims nothing: what is annotated belongs to others. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return false;
    }
}
