/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.output;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * What a command says: text for people, or JSON for programs, one value a line. What others wrote is shown without what
 * a terminal would obey.
 */
public final class Output {

    @Option(names = "--json", description = "Say it in JSON, for programs; what takes time says an object a line.")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Whether a program listens. */
    public boolean isJson() {
        return json;
    }

    /** Says one thing. */
    public void say(String text, Fields fields) {
        print(json ? Json.write(fields.values()) : text);
    }

    /** Says something that only people want to know. */
    public void sayToPeople(String text) {
        if (!json) {
            print(text);
        }
    }

    /** Lists things: a table with a head for people, or what stands for an empty one; for programs an array. */
    public <T> void list(List<T> things, Table<T> table, String ifEmpty, Function<T, Fields> fields) {
        if (json) {
            print(Json.write(
                    things.stream().map(thing -> fields.apply(thing).values()).toList()));
        } else if (things.isEmpty()) {
            print(ifEmpty);
        } else {
            table.lines(things).forEach(this::print);
        }
    }

    private void print(String text) {
        PrintWriter out = commandSpec().commandLine().getOut();
        out.println(harmless(text));
        // They keep to themselves that nobody reads any more, or that the disk is full; and picocli's, from each other.
        if (out.checkError() || System.out.checkError()) {
            throw new CommandFailedException(ExitCode.FAILED, "standard output cannot be written any more");
        }
    }

    private CommandSpec commandSpec() {
        if (command == null) {
            throw new IllegalStateException("not used by a command yet");
        }
        return command;
    }

    /**
     * Without control characters, those apart that part lines and words, and without marks that turn the direction of
     * writing.
     */
    public static String harmless(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]", "?");
    }

    /**
     * The same, and without what begins another line or column: others wrote it, and it is not to look like something
     * else.
     */
    static String inOneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
    }
}
