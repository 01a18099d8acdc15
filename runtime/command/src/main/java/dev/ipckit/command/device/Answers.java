/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.device;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * What comes from standard input, line by line; read on a thread of its own, because a read cannot be interrupted, and
 * ended with the process. One thread asks at a time.
 */
final class Answers {

    private static final String NONE = "";
    private static final int MAX_WAITING = 64;

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>(MAX_WAITING);
    private volatile boolean ended;

    private Answers() {}

    static Answers begin() {
        Answers answers = new Answers();
        Thread reader = new Thread(answers::read, "ipckit-answers");
        reader.setDaemon(true);
        reader.start();
        return answers;
    }

    private void read() {
        try (BufferedReader input = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()))) {
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                lines.put(line);
            }
        } catch (IOException | InterruptedException unreadable) {
            lines.clear();
        } finally {
            ended = true;
            // Wakes up whoever waits; if there is no room, nobody does.
            boolean ignored = lines.offer(NONE);
        }
    }

    /** Forgets what was said before anything was asked. */
    void forget() {
        lines.clear();
    }

    /** The next line, empty if there is none any more. */
    String next() throws InterruptedException {
        return ended && lines.isEmpty() ? NONE : lines.take().strip();
    }
}
