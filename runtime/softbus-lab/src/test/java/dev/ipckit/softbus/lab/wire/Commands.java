/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs commands of the system that end soon. */
final class Commands {

    private static final long PATIENCE_SECONDS = 20;

    private Commands() {}

    /** What the command printed, or what is wrong with it; -1 if it did not run to its end. */
    record Result(int exit, String output) {}

    static Result tryToRun(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Result(-1, "not done within " + PATIENCE_SECONDS + " s");
            }
            return new Result(process.exitValue(), output.strip());
        } catch (IOException missing) {
            return new Result(-1, String.valueOf(missing.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Result(-1, "interrupted");
        }
    }

    /** Runs a command that has to succeed. */
    static void run(String... command) {
        Result result = tryToRun(command);
        if (result.exit() != 0) {
            throw new UncheckedIOException(
                    new IOException(String.join(" ", List.of(command)) + " failed: " + result.output()));
        }
    }
}
