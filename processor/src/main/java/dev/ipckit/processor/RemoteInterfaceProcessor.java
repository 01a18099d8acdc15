/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import com.google.auto.service.AutoService;
import dev.ipckit.processor.contract.ContractMode;
import dev.ipckit.processor.contract.aidl.AidlLevel;
import dev.ipckit.processor.model.RuntimeTypes;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Generates the Proxy and the Stub of every interface that is annotated with {@code @RemoteInterface}.
 *
 * <p>A round reads each annotated declaration into a model, checks the model against all rules, and either prints what
 * was found or writes the sources. Confined to the compiler's thread.
 */
@AutoService(Processor.class)
public final class RemoteInterfaceProcessor extends AbstractProcessor {
    static final Set<String> OPTIONS = Set.of(ContractMode.OPTION, LockFiles.DIRECTORY_OPTION, AidlLevel.OPTION);

    private @Nullable RemoteInterfaceRounds rounds;

    /** Made by the compiler. */
    public RemoteInterfaceProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        rounds = new RemoteInterfaceRounds(environment);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(RuntimeTypes.REMOTE_INTERFACE.packageName() + ".*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return OPTIONS;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @SuppressWarnings("DoNotClaimAnnotations") // javac warns of those that nobody claims, and these are ours alone
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (rounds != null) {
            rounds.next(annotations, round);
        }
        return true;
    }
}
