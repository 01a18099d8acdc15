/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes virtual threads, where the JVM has them: the runtime is compiled for one that has not. */
final class VirtualThreads {

    private static final Logger logger = LoggerFactory.getLogger(VirtualThreads.class);

    private static final int FIRST_JDK = 21;

    /** {@code Thread.ofVirtual()}, null where there are none. */
    private static final @Nullable Method ofVirtual = ofVirtual();

    private VirtualThreads() {}

    private static @Nullable Method ofVirtual() {
        if (Runtime.version().feature() < FIRST_JDK) {
            return null;
        }
        try {
            return Thread.class.getMethod("ofVirtual");
        } catch (NoSuchMethodException notHere) {
            return null;
        }
    }

    /** Makes a thread that has not been started. @return null if the JVM has no virtual threads */
    static @Nullable Thread make(String name, Runnable work) {
        if (ofVirtual == null) {
            return null;
        }
        try {
            Class<?> builder = Class.forName("java.lang.Thread$Builder");
            Object named = builder.getMethod("name", String.class).invoke(ofVirtual.invoke(null), name);
            return (Thread) builder.getMethod("unstarted", Runnable.class).invoke(named, work);
        } catch (ReflectiveOperationException unexpected) {
            logger.debug("no virtual thread could be made", unexpected);
            return null;
        }
    }
}
