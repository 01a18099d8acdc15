/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.aidl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.processor.AidlSources;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * The other side: what AIDL's own compiler generates from the exported files, with as much of Android as that needs, in a
 * class loader that knows nothing of ours. Its service passes every call on to a service of this side.
 */
final class AidlSide {
    private static final String NAME = Speech.class.getName();

    private final ClassLoader loader;

    private AidlSide(ClassLoader loader) {
        this.loader = loader;
    }

    /** Exports, generates and compiles it all below a directory. */
    static AidlSide make(List<JavaFileObject> sources, Path android, Path directory) throws Exception {
        AidlCompiler.write(AidlSources.export("10", sources), directory.resolve("aidl"));
        Path generated = Files.createDirectory(directory.resolve("java"));
        AidlCompiler.compile(directory.resolve("aidl"), generated, "--structured");
        Path classes = Files.createDirectory(directory.resolve("classes"));
        List<Path> java = new ArrayList<>(javaFiles(generated));
        java.addAll(javaFiles(android));
        javac(java, classes);
        ClassLoader loader = loaderOf(classes);
        Path relay = directory.resolve("SpeechRelay.java");
        Files.writeString(relay, relay(loader.loadClass(NAME)));
        javac(List.of(relay), classes);
        return new AidlSide(loaderOf(classes));
    }

    /** The carrier of that side; what leaves it goes to {@code here}. */
    @SuppressWarnings("unchecked") // its own declaration says so
    Function<Object[], Object[]> carrier(Function<Object[], Object[]> here) throws ReflectiveOperationException {
        return (Function<Object[], Object[]>) loader.loadClass("android.os.Carrier")
                .getConstructor(Function.class)
                .newInstance(here);
    }

    /** The address of a service that passes on to the service at {@code target} of this side. */
    long relay(Object carrier, long target) throws ReflectiveOperationException {
        Class<?> binder = loader.loadClass("android.os.Binder");
        Object other = carrier.getClass().getMethod("other", long.class).invoke(carrier, target);
        Object relay = loader.loadClass("SpeechRelay")
                .getConstructor(loader.loadClass("android.os.IBinder"))
                .newInstance(other);
        return (Long) carrier.getClass().getMethod("addressOf", binder).invoke(carrier, relay);
    }

    /** The arguments and results that went through since the last time, as that side understood them. */
    List<?> seen() throws ReflectiveOperationException {
        return (List<?>) loader.loadClass("android.os.Seen").getMethod("take").invoke(null);
    }

    private static String relay(Class<?> type) {
        StringBuilder text = new StringBuilder("public final class SpeechRelay extends " + NAME + ".Stub {\n"
                + "  private final " + NAME + " target;\n"
                + "  public SpeechRelay(android.os.IBinder binder) { target = " + NAME
                + ".Stub.asInterface(binder); }\n");
        Method[] methods = type.getDeclaredMethods();
        Arrays.sort(methods, Comparator.comparing(Method::getName));
        for (Method method : methods) {
            List<String> parameters = new ArrayList<>();
            List<String> arguments = new ArrayList<>();
            for (Type parameter : method.getGenericParameterTypes()) {
                arguments.add("a" + arguments.size());
                parameters.add(parameter.getTypeName().replace('$', '.') + " a" + parameters.size());
            }
            String call = "target." + method.getName() + "(" + String.join(", ", arguments) + ")";
            text.append("  @Override public ")
                    .append(method.getGenericReturnType().getTypeName().replace('$', '.'))
                    .append(' ')
                    .append(method.getName())
                    .append(parameters.stream().collect(Collectors.joining(", ", "(", ")")))
                    .append(" throws android.os.RemoteException {\n");
            arguments.forEach(argument -> text.append("    android.os.Seen.of(" + argument + ");\n"));
            text.append(method.getReturnType() == void.class ? "    " + call + ";\n" : "    return " + call + ";\n")
                    .append("  }\n");
        }
        return text.append("}\n").toString();
    }

    private static ClassLoader loaderOf(Path classes) throws MalformedURLException {
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static void javac(List<Path> files, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        var manager = compiler.getStandardFileManager(null, null, null);
        boolean compiled = compiler.getTask(
                        said,
                        manager,
                        null,
                        List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-cp", classes.toString()),
                        null,
                        manager.getJavaFileObjectsFromPaths(files))
                .call();
        assertThat(compiled).as("%s", said).isTrue();
    }
}
