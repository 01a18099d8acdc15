/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a helper alive: starts one child after the other, as the restart policy says, on a thread of its own.
 * Thread-safe.
 */
final class Supervisor {

    private static final Logger logger = LoggerFactory.getLogger(Supervisor.class);

    private final HelperSettings settings;
    private final Lifecycle lifecycle;
    private final IpcKit kit;
    private final boolean ownsKit;
    private final RestartHistory history;
    private final Thread thread;

    Supervisor(HelperSettings settings, Lifecycle lifecycle, @Nullable IpcKit kit) {
        this.settings = settings;
        this.lifecycle = lifecycle;
        this.kit = kit != null ? kit : IpcKit.builder().name(settings.name()).open();
        ownsKit = kit == null;
        history = new RestartHistory(settings.restart());
        thread = DaemonThread.of(settings.name(), "supervisor", this::supervise);
    }

    /** The first start; its failure is its caller's, whatever the restart policy. */
    void start() {
        boolean done = false;
        try {
            LiveHelpers.add(this);
            Child first = startChild();
            logger.debug("{} serves", first);
            thread.start();
            done = true;
        } finally {
            if (!done) {
                end("it could not be started");
            }
        }
    }

    private Child startChild() {
        lifecycle.starting();
        Child child = Child.launch(settings, kit);
        if (!lifecycle.launched(child)) {
            child.kill();
        }
        RemoteObject root = child.awaitRoot();
        lifecycle.serving(child.pid(), root);
        return child;
    }

    private void supervise() {
        String why = null;
        try {
            Child serving = lifecycle.child();
            while (serving != null) {
                HelperExit exit = serving.awaitEnd();
                if (!lifecycle.isStopRequested()) {
                    died(serving.pid(), exit, "died with " + exit);
                }
                serving.removeTraces();
                serving = restart();
            }
        } catch (RuntimeException unexpected) {
            // The kit was closed, most likely.
            logger.warn("helper process {} cannot be restarted", this, unexpected);
            why = "it could not be restarted: " + unexpected.getMessage();
        } catch (InterruptedException nobodyInterrupts) {
            why = "its supervisor was interrupted";
        } finally {
            end(why);
        }
    }

    private void died(long pid, @Nullable HelperExit exit, String text) {
        logger.warn("helper process {} (pid {}) {}", this, pid, text);
        lifecycle.died(pid, exit, text);
    }

    /** Starts the next child. @return null if there will be none */
    private @Nullable Child restart() throws InterruptedException {
        while (!lifecycle.isStopRequested()) {
            Duration pause = history.next(System.nanoTime());
            if (pause == null) {
                return null;
            }
            lifecycle.restarting(pause);
            if (!lifecycle.pause(pause)) {
                return null;
            }
            try {
                return startChild();
            } catch (HelperStartException failed) {
                if (!lifecycle.isStopRequested()) {
                    died(pidOf(failed), failed.exit(), "could not be started again: " + failed.getMessage());
                }
            }
        }
        return null;
    }

    private long pidOf(HelperStartException failed) {
        Child last = lifecycle.child();
        return failed.exit() == null || last == null ? Lifecycle.NO_PID : last.pid();
    }

    private void end(@Nullable String why) {
        lifecycle.ended(why);
        LiveHelpers.remove(this);
        if (ownsKit) {
            kit.close();
        }
    }

    void kill() {
        Child child = lifecycle.child();
        if (child != null) {
            child.kill();
        }
    }

    /** Returns when nothing is left of it. */
    void stop() {
        Child last = lifecycle.requestStop();
        if (last != null) {
            last.stop();
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException impatient) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        return settings.name();
    }
}
