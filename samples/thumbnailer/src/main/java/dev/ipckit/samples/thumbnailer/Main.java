/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samples.thumbnailer;

import dev.ipckit.DeadObjectException;
import dev.ipckit.RemoteException;
import dev.ipckit.process.HelperProcess;
import dev.ipckit.process.RestartPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Makes a thumbnail of every file in a folder. A file that kills the helper process costs that one thumbnail. */
final class Main {

    private static final int LONGEST_SIDE = 128;

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path thumbnails = Files.createDirectories(Path.of(arguments[1]));
        try (HelperProcess helper = HelperProcess.of(Decoder.class)
                .maxHeap("128m")
                .jvmArguments("-Djava.awt.headless=true")
                .restart(RestartPolicy.immediately().limit(5, Duration.ofMinutes(1)))
                .start()) {
            System.out.println("decoder is process " + helper.pid().orElseThrow());
            for (Path file : filesIn(folder)) {
                System.out.println(file.getFileName() + ": " + thumbnail(helper, file, thumbnails));
            }
        }
    }

    private static String thumbnail(HelperProcess helper, Path file, Path thumbnails) throws IOException {
        Thumbnailer thumbnailer = helper.root(ThumbnailerStub::asInterface);
        Thumbnailer.Progress progress =
                percent -> System.out.println("  " + file.getFileName() + " " + percent + " % read");
        try {
            Thumbnailer.Thumbnail made = thumbnailer.thumbnail(file.toString(), LONGEST_SIDE, progress);
            Files.write(thumbnails.resolve(file.getFileName() + ".png"), made.png());
            return made.width() + " x " + made.height() + " pixels, " + made.png().length + " bytes";
        } catch (Thumbnailer.UnreadableImage unreadable) {
            return "refused, " + unreadable.getMessage();
        } catch (DeadObjectException killed) {
            helper.root();
            return "killed the decoder; it is back as process " + helper.pid().orElseThrow();
        } catch (RemoteException failed) {
            // It took longer than a call may, for example.
            return "not made, " + failed.getMessage();
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
