/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The command line of a child. */
final class JavaCommand {

    /** Some systems allow no more than 32,767 characters for a command line; there are the arguments, too. */
    private static final int MAX_OPTIONS_LENGTH = 16_384;

    private JavaCommand() {}

    /** @param argumentFile is written where the class path is too long for a command line */
    static List<String> of(HelperSettings settings, Path argumentFile) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(settings.java().toString());
        List<String> options = options(settings);
        if (options.stream().mapToInt(String::length).sum() > MAX_OPTIONS_LENGTH) {
            write(options, argumentFile);
            command.add("@" + argumentFile);
        } else {
            command.addAll(options);
        }
        command.add(settings.code());
        command.addAll(settings.arguments());
        return command;
    }

    private static List<String> options(HelperSettings settings) {
        List<String> options = new ArrayList<>();
        for (String stream : List.of("stdout", "stderr")) {
            // The log shall not depend on the locale. The first name is that of JDK 17, the second is newer.
            options.add("-Dsun." + stream + ".encoding=UTF-8");
            options.add("-D" + stream + ".encoding=UTF-8");
        }
        options.addAll(settings.jvmArguments());
        ProgramPath path = ProgramPath.of(settings);
        String launcher = HelperLauncher.class.getName();
        if (!path.modulePath().isEmpty()) {
            options.add("--module-path");
            options.add(join(path.modulePath()));
        }
        if (!path.modules().isEmpty()) {
            options.add("--add-modules");
            options.add(String.join(",", path.modules()));
        }
        if (settings.module() != null) {
            // As for the java command, the package of a main class need not be exported.
            options.add("--add-opens");
            options.add(settings.module() + "/" + settings.packageName() + "=" + HelperLauncher.MODULE);
        }
        if (!path.classPath().isEmpty()) {
            options.add("--class-path");
            options.add(join(path.classPath()));
        }
        if (path.runtimeIsModule()) {
            options.add("--module");
            options.add(HelperLauncher.MODULE + "/" + launcher);
        } else {
            options.add(launcher);
        }
        return options;
    }

    private static String join(List<Path> path) {
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** As the java command reads it: each in quotes, where a backslash escapes, in the encoding of file names. */
    private static void write(List<String> options, Path file) throws IOException {
        String text = options.stream()
                .map(option -> '"' + option.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining("\n", "", "\n"));
        String encoding = System.getProperty("sun.jnu.encoding");
        Files.write(file, text.getBytes(encoding == null ? Charset.defaultCharset() : Charset.forName(encoding)));
    }
}
