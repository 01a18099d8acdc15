/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.ipckit.processor.Compilations;
import dev.ipckit.processor.TestSources;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;

/** Builds programs out of the sources in {@code evolution}. */
final class Builds {
    private Builds() {}

    /** As generated code of an earlier release was compiled: from checked-in sources, against today's runtime. */
    static Peer kept(String sources, String peer, Path directory) throws Exception {
        Compilation compilation = Compiler.javac().withOptions("-proc:none").compile(files(sources));
        return load(compilation, peer, directory);
    }

    static Peer processed(String sources, String peer, Path directory, Path locks) throws Exception {
        Compilation compilation =
                Compilations.run(files(sources), List.of("-Aipckit.contract=accept", "-Aipckit.contract.dir=" + locks));
        return load(compilation, peer, directory);
    }

    private static List<JavaFileObject> files(String sources) {
        return TestSources.javaFiles(TestSources.resource("evolution/" + sources)).stream()
                .map(TestSources::source)
                .toList();
    }

    private static Peer load(Compilation compilation, String peer, Path directory)
            throws ReflectiveOperationException, MalformedURLException {
        assertThat(compilation.errors()).isEmpty();
        Compilations.writeClasses(compilation, directory);
        // Stays open: classes are loaded while the program runs.
        ClassLoader loader = new URLClassLoader(new URL[] {directory.toUri().toURL()}, Peer.class.getClassLoader());
        return (Peer) loader.loadClass(peer).getConstructor().newInstance();
    }
}
