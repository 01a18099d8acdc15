/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Children that do what they should not, each in its own way. */
@SuppressWarnings("SystemOut")
public final class TroubledMain {

    private TroubledMain() {}

    public static void main(String[] arguments) throws Exception {
        Lifeline.hold();
        switch (arguments[0]) {
            case "exit" -> {
                System.err.println("going with " + arguments[1]);
                System.exit(Integer.parseInt(arguments[1]));
            }
            case "return" -> System.out.println("nothing to do");
            case "throw" -> throw new IOException("no such codec");
            case "serve" -> ProbeMain.main(arguments);
            case "hang" -> new CountDownLatch(1).await();
            case "start once" -> {
                // The marker says that somebody was here before.
                Path marker = Path.of(arguments[1]);
                if (Files.exists(marker)) {
                    System.exit(9);
                }
                Files.createFile(marker);
                ProbeMain.main(arguments);
            }
            case "refuse to stop" -> {
                Runtime.getRuntime().addShutdownHook(new Thread(TroubledMain::waitForEver));
                ProbeMain.main(arguments);
            }
            case "tidy up" -> {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> create(Path.of(arguments[1]))));
                ProbeMain.main(arguments);
            }
            case "serve twice" -> {
                new Thread(() -> HelperMain.serve(new ProbeStub())).start();
                HelperMain.serve(new ProbeStub());
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
    }

    private static void create(Path file) {
        try {
            Files.createFile(file);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
