/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What becomes of what others wrote. */
class OutputTest {

    /** What begins a command to the terminal, in seven bits and in eight, and what turns the direction of writing. */
    private static final String COMMANDS = "\u001b\u009b\u009d\u0085\u007f\r\u202e";

    @Test
    void text_hasNothingThatATerminalObeys() {
        assertThat(Output.harmless("a" + COMMANDS + "b\n\tc\u00e9")).isEqualTo("a???????b\n\tc\u00e9");
    }

    @Test
    void outputThatNobodyTakes_failsTheCommand() {
        Speaker speaker = new Speaker();
        new CommandLine(speaker)
                .setOut(new PrintWriter(new FullDisk(), true, StandardCharsets.UTF_8))
                .parseArgs();

        assertThatThrownBy(() -> speaker.output.sayToPeople("hello"))
                .isInstanceOfSatisfying(
                        CommandFailedException.class,
                        failed -> assertThat(failed.exitCode()).isEqualTo(ExitCode.FAILED))
                .hasMessageContaining("standard output");
    }

    @CommandLine.Command(name = "speak")
    private static final class Speaker {
        @CommandLine.Mixin
        private final Output output = new Output();
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int ignored) throws IOException {
            throw new IOException("no space left");
        }
    }

    @Test
    void failureOfAFile_isASentence() {
        assertThat(Failures.sentence(new NoSuchFileException("/a/b"))).isEqualTo("there is no file /a/b");
        assertThat(Failures.sentence(new AccessDeniedException("/a/b")))
                .isEqualTo("this user may not read or write /a/b");
        assertThat(Failures.sentence(new FileSystemException("/a/b", null, "Is a directory")))
                .isEqualTo("/a/b: Is a directory");
        assertThat(Failures.sentence(new NotDirectoryException("/a/b")))
                .isEqualTo("/a/b cannot be used: NotDirectoryException");
    }

    @Test
    void rowOfATable_isOneLineWhateverStandsInIt() {
        Table<String> table =
                new Table<String>().column("NAME", Function.identity()).column("FOR", name -> "you");

        assertThat(table.lines(List.of("a\nforged\u2028\t" + COMMANDS)))
                .containsExactly("NAME               FOR", "a?forged?????????  you");
    }

    @Test
    void traceOfAFailure_hasNothingThatATerminalObeys() {
        String trace = Failures.trace(new IllegalStateException("a" + COMMANDS));

        assertThat(trace)
                .startsWith("java.lang.IllegalStateException: a???????\n\tat " + OutputTest.class.getName())
                .endsWith("\n");
    }
}
