/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A javac of its own process, in which Error Prone and NullAway look at sources. */
record Analysis(Path directory) {
    /** What Error Prone asks of the JVM and of javac. */
    private static final List<String> OF_ERROR_PRONE = List.of(
            "-J--add-exports=jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED",
            "-J--add-exports=jdk.compiler/com.sun.tools.javac.file=ALL-UNNAMED",
            "-J--add-exports=jdk.compiler/com.sun.tools.javac.main=ALL-UNNAMED",
            "-J--add-exports=jdk.compiler/com.sun.tools.javac.model=ALL-UNNAMED",
            "-J--add-exports=jdk.compiler/com.sun.tools.javac.parser=ALL-UNNAMED",
            "-J--add-exports=jdk.compiler/com.sun.tools.javac.processing=ALL-UNNAMED",
            "-J--add-exports=jdk.compiler/com.sun.tools.javac.tree=ALL-UNNAMED",
            "-J--add-exports=jdk.compiler/com.sun.tools.javac.util=ALL-UNNAMED",
            "-J--add-opens=jdk.compiler/com.sun.tools.javac.code=ALL-UNNAMED",
            "-J--add-opens=jdk.compiler/com.sun.tools.javac.comp=ALL-UNNAMED",
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW");

    /**
     * Says what it finds in sources: everything that is on by default, whether generated or not.
     *
     * @param sources the sources
     * @param classes what they need beside the tests' class path
     * @param more more options of Error Prone
     * @return the text of the messages, empty if there are none
     */
    String messages(List<Path> sources, Path classes, String... more) {
        try {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
            command.addAll(OF_ERROR_PRONE);
            command.addAll(List.of(
                    "-J-Xmx1g",
                    "-J-XX:+UseSerialGC",
                    "-J-XX:TieredStopAtLevel=1",
                    "-XDaddTypeAnnotationsToSymbol=true",
                    "-Xmaxwarns",
                    "1000"));
            command.addAll(List.of(
                    "-proc:none",
                    "-Xlint:deprecation",
                    "-d",
                    Files.createDirectories(directory.resolve("analyzed")) + ""));
            command.addAll(List.of("-cp", classes + System.getProperty("path.separator") + classPath()));
            command.addAll(List.of("-processorpath", classPath()));
            // Off: what it thinks of ArrayList, LinkedList and the like in a signature, which are the user's own.
            command.add("-Xplugin:ErrorProne -Xep:NonApiType:OFF -Xep:JdkObsolete:OFF -Xep:NullAway:ERROR "
                    + String.join(" ", more));
            Path names = directory.resolve("sources");
            Files.write(names, sources.stream().map(path -> "\"" + path + "\"").toList());
            command.add("@" + names);
            Path output = directory.resolve("messages");
            Process javac = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            try {
                int exit = javac.waitFor();
                String messages = TestSources.text(output);
                return exit == 0 || !messages.isEmpty() ? messages : "javac ended with exit code " + exit;
            } finally {
                javac.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while javac ran", e);
        }
    }

    static List<Path> javaFiles(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** Written by Maven: the checkers are on it, and not among what these tests themselves run with. */
    private static String classPath() {
        return TestSources.text(Path.of(System.getProperty("basedir", "."), "target", "analysis.classpath"));
    }
}
