/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.service;

import dev.ipckit.IpcKit;
import dev.ipckit.command.output.ExitCode;
import dev.ipckit.command.output.Fields;
import dev.ipckit.command.output.Output;
import dev.ipckit.samgr.Subscription;
import dev.ipckit.samgr.SystemAbilityManager;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Hosts SAMgr until it is told to end. */
@Command(
        name = "samgr",
        description = {
            "Host SAMgr for all processes of this user, until SIGTERM or SIGINT; then it hands over and exits with 0.",
            "Says a line when it is ready. If another process hosts SAMgr, this one takes over when that one ends."
        })
public final class SamgrCommand implements Callable<Integer> {

    private static final long CLOSING_SECONDS = 10;

    @Mixin
    private Output output = new Output();

    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean ready;

    @Override
    public Integer call() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "ipckit-samgr-end"));
        try (IpcKit kit = IpcKit.builder().name("samgr").open()) {
            SystemAbilityManager samgr = kit.samgr();
            // A subscription is what keeps this process interested, so that it takes over.
            Subscription subscription = samgr.subscribe(new ServiceLog());
            boolean hosts = samgr.isHost();
            ready = true;
            output.say(
                    hosts
                            ? "ready: this process hosts SAMgr"
                            : "ready: another process hosts SAMgr, this one takes over when it ends",
                    new Fields().with("event", "ready").with("host", hosts));
            told.await();
            subscription.close();
        } finally {
            closed.countDown();
        }
        return 0;
    }

    /** What the virtual machine does when it is told to end: without this it would not wait for anything. */
    private void end() {
        told.countDown();
        if (!ready) {
            return;
        }
        boolean done = false;
        try {
            done = closed.await(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        // A daemon that was told to end has not failed, which the virtual machine would report otherwise.
        Runtime.getRuntime().halt((done ? ExitCode.OK : ExitCode.FAILED).number());
    }
}
