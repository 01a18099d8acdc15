/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import dev.ipckit.CallInterruptedException;
import dev.ipckit.DeadObjectException;
import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteException;
import dev.ipckit.RemoteObject;
import dev.ipckit.ServedEndpoint;
import dev.ipckit.transport.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One child process, from its start to its last trace. Its owner calls {@link #awaitRoot}, then {@link #awaitEnd}
 * and {@link #removeTraces}; anybody may call {@link #stop} and {@link #kill}.
 */
final class Child {

    private static final Logger logger = LoggerFactory.getLogger(Child.class);

    /** How long a child that has ended its session may take to end itself, so that its exit code is its own. */
    private static final Duration EXIT_GRACE = Duration.ofSeconds(1);

    /** How long a child may take to end after SIGTERM. */
    private static final Duration TERMINATION_LIMIT = Duration.ofSeconds(2);

    /** How long output may take to arrive after the end: a grandchild may hold the pipe open for ever. */
    private static final Duration OUTPUT_LIMIT = Duration.ofSeconds(1);

    private final HelperSettings settings;
    private final Process process;
    private final Reception reception;
    private final ServedEndpoint endpoint;
    private final PrivateDirectory directory;
    private final LastLines lastLines = new LastLines();
    private final List<Thread> pumps;
    private final CompletableFuture<HelperExit> exited = new CompletableFuture<>();
    private volatile boolean stopping;

    private Child(
            HelperSettings settings,
            Process process,
            Reception reception,
            ServedEndpoint endpoint,
            PrivateDirectory directory) {
        this.settings = settings;
        this.process = process;
        this.reception = reception;
        this.endpoint = endpoint;
        this.directory = directory;
        Logger target = LoggerFactory.getLogger(settings.logger());
        String prefix = "[" + settings.name() + " " + process.pid() + "]";
        pumps = List.of(
                start(
                        "out",
                        new OutputPump(process.getInputStream(), target, settings.outputLevel(), prefix, lastLines)),
                start(
                        "err",
                        new OutputPump(process.getErrorStream(), target, settings.errorLevel(), prefix, lastLines)));
        start("exit", this::awaitExit);
    }

    /** @throws HelperStartException if there is no process */
    static Child launch(HelperSettings settings, IpcKit kit) {
        PrivateDirectory directory = null;
        ServedEndpoint endpoint = null;
        Process process = null;
        try {
            directory = PrivateDirectory.create();
            Reception reception = new Reception();
            endpoint = kit.serve(Endpoint.unix(directory.socket()), reception);
            process = builder(settings, directory).start();
            Child child = new Child(settings, process, reception, endpoint, directory);
            child.handOver();
            return child;
        } catch (IOException | RemoteException failed) {
            throw new HelperStartException(
                    HelperStartException.Reason.NOT_LAUNCHED,
                    "helper process " + settings.name() + " could not be launched: " + failed.getMessage(),
                    null,
                    List.of(),
                    failed);
        } finally {
            if (process == null) {
                cleanUp(endpoint, directory);
            }
        }
    }

    private static ProcessBuilder builder(HelperSettings settings, PrivateDirectory directory) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(JavaCommand.of(settings, directory.argumentFile()));
        if (settings.clearEnvironment()) {
            builder.environment().clear();
        }
        builder.environment().putAll(settings.environment());
        if (settings.directory() != null) {
            builder.directory(settings.directory().toFile());
        }
        return builder;
    }

    private static void cleanUp(@Nullable ServedEndpoint endpoint, @Nullable PrivateDirectory directory) {
        if (endpoint != null) {
            endpoint.close();
        }
        if (directory != null) {
            directory.delete();
        }
    }

    private void handOver() {
        // Terminated at the first limit and killed at the second, a child whose parent lives never gets so far.
        Duration haltAfter = settings.stopLimit().plus(TERMINATION_LIMIT.multipliedBy(2));
        try {
            new Handover(settings.name(), directory.socket().toString(), reception.token(), haltAfter.toMillis())
                    .write(process.getOutputStream());
        } catch (IOException gone) {
            logger.debug("{} ended before it was told anything", this, gone);
        }
    }

    private Thread start(String role, Runnable work) {
        return DaemonThread.start(settings.name() + "-" + process.pid(), role, work);
    }

    private void awaitExit() {
        try {
            int code = process.waitFor();
            exited.complete(new HelperExit(code, code == HelperExit.OUT_OF_MEMORY && saidThatMemoryIsExhausted()));
        } catch (InterruptedException nobodyInterrupts) {
            exited.completeExceptionally(nobodyInterrupts);
        }
    }

    private boolean saidThatMemoryIsExhausted() {
        awaitOutput();
        return lastLines.get().stream().anyMatch(line -> line.contains(HelperExit.OUT_OF_MEMORY_LINE));
    }

    long pid() {
        return process.pid();
    }

    /**
     * Waits until it serves.
     *
     * @throws HelperStartException if it ends before, or takes too long
     * @throws CallInterruptedException if the thread is interrupted
     */
    RemoteObject awaitRoot() {
        try {
            CompletableFuture.anyOf(reception.reported(), reception.gaveUp(), exited)
                    .get(settings.startLimit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            kill();
            throw failed(
                    HelperStartException.Reason.TIMED_OUT,
                    "did not serve within " + Wording.of(settings.startLimit())
                            + " and was killed; does it call HelperMain.serve?"
                            + " A child that needs longer needs a longer startLimit",
                    awaitEnd());
        } catch (InterruptedException interrupted) {
            kill();
            awaitEnd();
            removeTraces();
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("interrupted while waiting for helper process " + settings.name());
        } catch (ExecutionException unexpected) {
            throw new IllegalStateException(unexpected);
        }
        String whyNot = reception.gaveUp().getNow(null);
        if (whyNot != null) {
            throw gaveUp(whyNot);
        }
        RemoteObject root = reception.reported().getNow(null);
        if (root == null) {
            HelperExit exit = awaitEnd();
            throw failed(HelperStartException.Reason.ENDED, "ended with " + exit + " before it served", exit);
        }
        try {
            root.addDeathRecipient((object, reason) -> start("end", this::sessionEnded));
        } catch (DeadObjectException already) {
            logger.debug("{} died as soon as it served", this, already);
            sessionEnded();
        }
        return root;
    }

    private HelperStartException gaveUp(String why) {
        // It is ending by itself.
        if (!hasExitedWithin(EXIT_GRACE)) {
            kill();
        }
        HelperExit exit = awaitEnd();
        removeTraces();
        // What it wrote before has nothing to do with it.
        return failed(HelperStartException.Reason.ENDED, "cannot run: " + why, exit, List.of());
    }

    private HelperStartException failed(HelperStartException.Reason reason, String what, HelperExit exit) {
        removeTraces();
        return failed(reason, what, exit, lastLines.get());
    }

    private HelperStartException failed(
            HelperStartException.Reason reason, String what, HelperExit exit, List<String> lines) {
        return new HelperStartException(reason, "helper process " + settings.name() + " " + what, exit, lines, null);
    }

    /** Without its session a child is of no use; mostly it is about to exit. */
    private void sessionEnded() {
        if (!stopping && !hasExitedWithin(EXIT_GRACE)) {
            logger.warn("{} has ended its session and goes on running; it is killed", this);
            kill();
        }
    }

    /** Waits for its end; every call to it has ended then, too. Whoever started the child calls this. */
    HelperExit awaitEnd() {
        HelperExit exit = exited.join();
        endpoint.close();
        return exit;
    }

    /** Waits for the last of its output, and removes what is left of it. Comes after {@link #awaitEnd}. */
    void removeTraces() {
        awaitOutput();
        close(process.getOutputStream());
        directory.delete();
    }

    private void awaitOutput() {
        long deadline = System.nanoTime() + OUTPUT_LIMIT.toNanos();
        for (Thread pump : pumps) {
            join(pump, deadline - System.nanoTime());
        }
    }

    private static void join(Thread thread, long nanos) {
        try {
            thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks it to stop, then insists. Returns when the process is gone. */
    void stop() {
        askToStop();
        if (hasExitedWithin(settings.stopLimit())) {
            return;
        }
        logger.warn("{} did not stop within {}; it is terminated", this, Wording.of(settings.stopLimit()));
        process.destroy();
        if (!hasExitedWithin(TERMINATION_LIMIT)) {
            logger.warn("{} ignores its termination; it is killed", this);
            kill();
            exited.join();
        }
    }

    /** Has its shutdown begin, and waits for nothing. */
    void askToStop() {
        stopping = true;
        OutputStream pipe = process.getOutputStream();
        try {
            pipe.write(Handover.STOP);
            pipe.flush();
        } catch (IOException gone) {
            logger.debug("{} is gone already", this, gone);
        }
        close(pipe);
    }

    private static void close(OutputStream pipe) {
        try {
            pipe.close();
        } catch (IOException gone) {
            logger.debug("the pipe to a child is broken", gone);
        }
    }

    void kill() {
        process.destroyForcibly();
    }

    private boolean hasExitedWithin(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public String toString() {
        return "helper process " + settings.name() + " (pid " + process.pid() + ")";
    }
}
