/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Interfaces such as people write: ten methods each, of scalars, strings, arrays, lists, a record and a callback. */
final class CompileSubject {

    private CompileSubject() {}

    static List<Path> write(Path directory, int count) throws IOException {
        Path folder = Files.createDirectories(directory.resolve("subject"));
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(Files.writeString(folder.resolve("Service" + i + ".java"), source(i)));
        }
        return files;
    }

    private static String source(int number) {
        return """
                package subject;

                import dev.ipckit.RemoteObject;
                import dev.ipckit.annotation.Oneway;
                import dev.ipckit.annotation.RemoteInterface;
                import java.util.List;
                import java.util.Map;

                @RemoteInterface
                public interface Service%1$d {
                    record Item(int id, String name, double price) {}

                    int add(int a, int b);

                    String greet(String name, boolean politely);

                    byte[] read(String file, long offset, int length);

                    List<String> names(int limit);

                    Item find(int id);

                    List<Item> search(String text);

                    Map<String, Integer> count(List<String> words);

                    void store(Item item, long[] times);

                    void listen(RemoteObject listener);

                    @Oneway
                    void log(String line);
                }
                """.formatted(number);
    }
}
