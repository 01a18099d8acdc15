/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import dev.ipckit.IpcKit;
import dev.ipckit.transport.Wording;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/**
 * Says what a helper process is to be like, and starts it. What is not said is as in the parent: the same java, class
 * path or module path, environment and working directory. Not thread-safe; may be used for several helpers.
 */
public final class HelperBuilder {

    private static final Pattern MEMORY = Pattern.compile("[1-9][0-9]*[kKmMgG]?");
    private static final Duration DEFAULT_START_LIMIT = Duration.ofSeconds(30);
    private static final Duration DEFAULT_STOP_LIMIT = Duration.ofSeconds(5);

    private final String code;
    private final List<HelperListener> listeners = new ArrayList<>();
    private final List<String> jvmArguments = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private String name;
    private String logger;
    private @Nullable Path java;
    private @Nullable List<Path> classPath;
    private @Nullable List<Path> modulePath;
    private List<String> addModules = List.of();
    private List<String> arguments = List.of();
    private boolean clearEnvironment;
    private boolean exitOnOutOfMemory = true;
    private @Nullable Path directory;
    private RestartPolicy restart = RestartPolicy.never();
    private Duration startLimit = DEFAULT_START_LIMIT;
    private Duration stopLimit = DEFAULT_STOP_LIMIT;
    private Level outputLevel = Level.INFO;
    private Level errorLevel = Level.WARN;

    HelperBuilder(String code) {
        this.code = code;
        logger = code.substring(code.indexOf('/') + 1);
        name = logger.substring(logger.lastIndexOf('.') + 1);
    }

    /**
     * How the helper is called in the log, in messages and in the names of threads; the simple class name by default.
     */
    public HelperBuilder name(String newName) {
        name = newName;
        return this;
    }

    /** The java executable; by default the one that runs this process. */
    public HelperBuilder java(Path executable) {
        java = executable.toAbsolutePath();
        return this;
    }

    /**
     * The child's class path instead of the parent's. The runtime and slf4j-api are added at its end where they are not
     * on it already.
     */
    public HelperBuilder classPath(Collection<Path> elements) {
        classPath = absolute(elements);
        return this;
    }

    /** The same as {@link #classPath(Collection)}. */
    public HelperBuilder classPath(Path... elements) {
        return classPath(List.of(elements));
    }

    /**
     * The child's module path instead of the parent's. The runtime and slf4j-api are added at its end where they are
     * not on it already.
     */
    public HelperBuilder modulePath(Collection<Path> elements) {
        modulePath = absolute(elements);
        return this;
    }

    /** The same as {@link #modulePath(Collection)}. */
    public HelperBuilder modulePath(Path... elements) {
        return modulePath(List.of(elements));
    }

    private static List<Path> absolute(Collection<Path> elements) {
        return elements.stream().map(Path::toAbsolutePath).toList();
    }

    /** Modules to resolve in addition to the child's own and what it requires. */
    public HelperBuilder addModules(String... modules) {
        addModules = List.of(modules);
        return this;
    }

    /**
     * The largest heap, as for {@code -Xmx}: {@code "256m"}. When it is exhausted, the child exits; see
     * {@link #exitOnOutOfMemory}. Direct buffers have a limit of the same size on top.
     */
    public HelperBuilder maxHeap(String size) {
        return jvmArguments("-Xmx" + checked(size));
    }

    /** The limit of direct buffers, as for {@code -XX:MaxDirectMemorySize}; exceeding it does not end the child. */
    public HelperBuilder maxDirectMemory(String size) {
        return jvmArguments("-XX:MaxDirectMemorySize=" + checked(size));
    }

    private static String checked(String size) {
        if (!MEMORY.matcher(size).matches()) {
            throw new IllegalArgumentException(
                    "size=\"" + size + "\" must be a number of bytes, or one with k, m or g");
        }
        return size;
    }

    /**
     * Whether the child exits at the first {@code OutOfMemoryError} of its JVM ({@code -XX:+ExitOnOutOfMemoryError});
     * true by default, so that a child dies and is restarted rather than goes on with half of its threads.
     */
    public HelperBuilder exitOnOutOfMemory(boolean exit) {
        exitOnOutOfMemory = exit;
        return this;
    }

    /** Further options of the JVM, such as {@code -Dname=value} or {@code --add-opens}; added to earlier ones. */
    public HelperBuilder jvmArguments(String... options) {
        jvmArguments.addAll(List.of(options));
        return this;
    }

    /** What {@code main}, or {@link HelperService#start}, is given. */
    public HelperBuilder arguments(String... newArguments) {
        arguments = List.of(newArguments);
        return this;
    }

    /** Sets one variable of the child's environment. */
    public HelperBuilder environment(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Sets variables of the child's environment. */
    public HelperBuilder environment(Map<String, String> variables) {
        environment.putAll(variables);
        return this;
    }

    /** The child gets nothing of the parent's environment, only what {@link #environment} sets. */
    public HelperBuilder clearEnvironment() {
        clearEnvironment = true;
        return this;
    }

    /** The child's working directory. */
    public HelperBuilder directory(Path newDirectory) {
        directory = newDirectory;
        return this;
    }

    /** What happens when the child dies; by default {@link RestartPolicy#never}. */
    public HelperBuilder restart(RestartPolicy policy) {
        restart = policy;
        return this;
    }

    /** How long a child may take from its start until it serves; 30 seconds by default. */
    public HelperBuilder startLimit(Duration limit) {
        startLimit = positive(limit);
        return this;
    }

    /** How long a child may take to shut down in good order before it is terminated; 5 seconds by default. */
    public HelperBuilder stopLimit(Duration limit) {
        stopLimit = positive(limit);
        return this;
    }

    private static Duration positive(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("limit=" + Wording.of(limit) + " must be more than zero");
        }
        return limit;
    }

    /** The name of the logger that gets the child's standard streams; by default the name of its class. */
    public HelperBuilder logger(String loggerName) {
        logger = loggerName;
        return this;
    }

    /** At which levels the child's output and error streams are logged; INFO and WARN by default. */
    public HelperBuilder logLevels(Level output, Level error) {
        outputLevel = output;
        errorLevel = error;
        return this;
    }

    /** Tells somebody of every change from the first start on. */
    public HelperBuilder listener(HelperListener listener) {
        listeners.add(listener);
        return this;
    }

    /**
     * Starts the helper and waits until it serves. It has an {@link IpcKit} of its own, which ends with it.
     *
     * @throws HelperStartException if the child cannot be started, ends, or does not serve in time; nothing is left of
     *     it
     */
    public HelperProcess start() {
        return HelperProcess.start(settings(), listeners, null);
    }

    /**
     * The same as a peer of this process's kit: with its limits, and counted in its statistics. Closing the kit ends
     * the helper.
     */
    public HelperProcess start(IpcKit kit) {
        return HelperProcess.start(settings(), listeners, kit);
    }

    private HelperSettings settings() {
        List<String> options = new ArrayList<>();
        if (exitOnOutOfMemory) {
            options.add("-XX:+ExitOnOutOfMemoryError");
        }
        options.addAll(jvmArguments);
        return new HelperSettings(
                name,
                code,
                java == null ? runningJava() : java,
                classPath,
                modulePath,
                addModules,
                options,
                arguments,
                clearEnvironment,
                Map.copyOf(environment),
                directory,
                restart,
                startLimit,
                stopLimit,
                logger,
                outputLevel,
                errorLevel);
    }

    private static Path runningJava() {
        String home = System.getProperty("java.home");
        if (home == null) {
            throw new IllegalStateException("this process is no ordinary JVM (java.home is not set), so it has no java"
                    + " for its helpers; name one with java(Path)");
        }
        return Path.of(home, "bin", File.separatorChar == '\\' ? "java.exe" : "java");
    }
}
