/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;

/** A parent that starts a child, and then waits, exits or returns. */
public final class ParentMain {

    private ParentMain() {}

    public static void main(String[] arguments) throws Exception {
        HelperProcess.of(TroubledMain.class)
                .arguments(Arrays.copyOfRange(arguments, 1, arguments.length))
                .stopLimit(Duration.ofSeconds(1))
                .start();
        switch (arguments[0]) {
            case "exit" -> System.exit(0);
            case "return" -> {}
            default -> new CountDownLatch(1).await();
        }
    }
}
