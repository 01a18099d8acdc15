/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A child JVM that serves a root object to this process, and is started again when it dies, as its {@link
 * RestartPolicy} says; see the package for an example. Thread-safe. The child ends when this is closed, when this JVM
 * shuts down, and when it dies.
 */
public final class HelperProcess implements AutoCloseable {

    private final HelperSettings settings;
    private final Announcer announcer;
    private final Lifecycle lifecycle;
    private final Supervisor supervisor;

    private HelperProcess(HelperSettings settings, List<HelperListener> listeners, @Nullable IpcKit kit) {
        this.settings = settings;
        announcer = new Announcer(settings.name(), listeners);
        lifecycle = new Lifecycle(this, settings.name(), announcer);
        supervisor = new Supervisor(settings, lifecycle, kit);
    }

    static HelperProcess start(HelperSettings settings, List<HelperListener> listeners, @Nullable IpcKit kit) {
        HelperProcess helper = new HelperProcess(settings, listeners, kit);
        helper.supervisor.start();
        return helper;
    }

    /**
     * A helper process that runs a class of this program: one with a {@code main} that calls {@link HelperMain#serve},
     * or a {@link HelperService}, or a stub; the latter two with a constructor without parameters.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static HelperBuilder of(Class<?> type) {
        if (!HelperLauncher.isSuitable(type)) {
            throw new IllegalArgumentException(HelperLauncher.unsuitable(type));
        }
        String module = type.getModule().getName();
        return new HelperBuilder(module == null ? type.getName() : module + "/" + type.getName());
    }

    /**
     * The same for a class that this process need not know, as the java command has it: {@code com.example.Main} on the
     * class path, {@code com.example.decoder/com.example.decoder.Main} in a module.
     */
    public static HelperBuilder of(String code) {
        return new HelperBuilder(code);
    }

    /**
     * The root object of the child that serves now. While a child is being restarted this waits for it, for as long as
     * a start may take.
     *
     * @throws dev.ipckit.DeadObjectException if the helper was stopped, or died and will not be restarted
     * @throws dev.ipckit.DeadlineExceededException if no child serves in time
     */
    public RemoteObject root() {
        return root(settings.startLimit());
    }

    /** The same with another limit; zero does not wait. */
    public RemoteObject root(Duration limit) {
        return lifecycle.awaitRoot(limit);
    }

    /** The root object as its interface: {@code helper.root(DecoderStub::asInterface)}. */
    public <T> T root(Function<? super RemoteObject, ? extends T> asInterface) {
        return asInterface.apply(root());
    }

    /** What the helper does at this moment. */
    public HelperState state() {
        return lifecycle.state();
    }

    /** The process id of the child that serves now. */
    public OptionalLong pid() {
        long pid = lifecycle.pid();
        return pid < 0 ? OptionalLong.empty() : OptionalLong.of(pid);
    }

    /** Adds a listener for what happens from now on. */
    public void addListener(HelperListener listener) {
        announcer.add(listener);
    }

    /** Takes a listener back. An event on its way may still reach it. */
    public void removeListener(HelperListener listener) {
        announcer.remove(listener);
    }

    /**
     * Kills the child at once, for example because it hangs in a call that ran out of time. The restart policy decides
     * whether there will be another.
     */
    public void kill() {
        supervisor.kill();
    }

    /**
     * Stops the helper for good, and returns when nothing is left of it: the child's shutdown hooks run; if it has not
     * ended within the {@linkplain HelperBuilder#stopLimit limit} it is terminated, and two seconds later killed.
     * Idempotent.
     */
    public void stop() {
        supervisor.stop();
    }

    /** The same as {@link #stop}. */
    @Override
    public void close() {
        stop();
    }

    @Override
    public String toString() {
        return "HelperProcess[" + settings.name() + ", " + state() + "]";
    }
}
