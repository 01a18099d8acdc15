/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The processor, in a compiler where somebody sees each file before it is created. */
final class FilerWatch extends AbstractProcessor {
    private final RemoteInterfaceProcessor processor = new RemoteInterfaceProcessor();
    private final Watcher watcher;

    /** Called before a file is created; what it throws, the processor gets. */
    interface Watcher {

        /**
         * Sees a method of {@link Filer} that is being called.
         *
         * @param method its name
         * @param arguments what it is given
         */
        void creating(String method, Object[] arguments) throws IOException;
    }

    FilerWatch(Watcher watcher) {
        this.watcher = watcher;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        Filer filer = environment.getFiler();
        Filer watched = wrap(Filer.class, filer, (method, arguments) -> {
            if (method.startsWith("create")) {
                watcher.creating(method, arguments);
            }
            return null;
        });
        processor.init(wrap(
                ProcessingEnvironment.class,
                environment,
                (method, arguments) -> method.equals("getFiler") ? watched : null));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        processor.process(annotations, round);
        return false;
    }

    private interface Instead {
        Object answer(String method, Object[] arguments) throws IOException;
    }

    private static <T> T wrap(Class<T> type, T target, Instead instead) {
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            Object answer = instead.answer(method.getName(), args);
            if (answer != null) {
                return answer;
            }
            try {
                return method.invoke(target, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return type.cast(proxy);
    }
}
