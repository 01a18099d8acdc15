/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What becomes of what others wrote. */
class OutputTest {

    /** What begins a command to the terminal, in seven bits and in eight, and what turns the direction of writing. */
    private static final String COMMANDS = "\u001b\u009b\u009d\u0085\u007f\r\u202e";

    @Test
    void text_hasNothingThatATerminalObeys() {
        assertThat(Output.harmless("a" + COMMANDS + "b\n\tc\u00e9")).isEqualTo("a???????b\n\tc\u00e9");
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
