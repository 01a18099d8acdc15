/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A child JVM that runs {@link PeerMain}. Whoever starts it ends it. */
final class Peer implements AutoCloseable {

    private final ChildJvm child;

    private Peer(ChildJvm child) {
        this.child = child;
    }

    /** Starts one; {@link #awaitReady} waits for it. */
    static Peer start(Path home) throws IOException {
        List<String> options = List.of("-Xmx64m", "-Dorg.slf4j.simpleLogger.log.dev.ipckit.samgr=debug");
        return new Peer(ChildJvm.start(PeerMain.class, options, home.toString()));
    }

    static Peer startReady(Path home) throws IOException, InterruptedException {
        Peer peer = start(home);
        peer.awaitReady();
        return peer;
    }

    void awaitReady() throws InterruptedException {
        child.expect("ready");
    }

    String ask(String command) throws IOException, InterruptedException {
        tell(command);
        return nextAnswer();
    }

    /** The answer is fetched with {@link #nextAnswer}. */
    void tell(String command) throws IOException {
        child.tell(command);
    }

    String nextAnswer() throws InterruptedException {
        return child.next();
    }

    boolean isHost() throws IOException, InterruptedException {
        return Boolean.parseBoolean(ask("host"));
    }

    long pid() {
        return child.pid();
    }

    /** Kills it with SIGKILL, and returns when it is dead. */
    void kill() throws InterruptedException {
        child.destroy();
        child.join();
    }

    /** Ends it in good order. */
    void leave() throws IOException, InterruptedException {
        child.closeInput();
        child.join();
    }

    @Override
    public void close() {
        child.close();
    }

    @Override
    public String toString() {
        return child.toString();
    }
}
