/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command;

import dev.ipckit.command.output.ExitCode;
import dev.ipckit.command.output.Failures;
import dev.ipckit.command.output.Output;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where the command begins and ends. */
public final class Main {

    private Main() {}

    /** Runs the command, and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // JDK 22 to 24 would have a console where there is no terminal, and us believe that a person answers.
        System.setProperty("jdk.console", "java.base");
        System.exit(commandLine().execute(arguments));
    }

    private static CommandLine commandLine() {
        IpckitCommand command = new IpckitCommand();
        return new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                // calculator@kitchen is a service, @kitchen a device: no file of arguments.
                .setExpandAtFiles(false)
                .setExecutionStrategy(parsed -> {
                    command.setUpLog();
                    return new RunLast().execute(parsed);
                })
                .setParameterExceptionHandler(Main::wrongCall)
                .setExecutionExceptionHandler((failure, line, parsed) -> failed(command, failure, line));
    }

    private static int wrongCall(ParameterException failure, String... arguments) {
        CommandLine line = failure.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("ipckit: " + sentence(String.valueOf(failure.getMessage())));
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("See \"" + line.getCommandSpec().qualifiedName() + " --help\".");
        err.flush();
        return ExitCode.USAGE.number();
    }

    private static String sentence(String message) {
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    private static int failed(IpckitCommand command, Exception failure, CommandLine line) {
        PrintWriter err = line.getErr();
        err.println("ipckit: " + Output.harmless(Failures.sentence(failure)));
        if (command.isVerbose()) {
            err.print(Failures.trace(failure));
        }
        err.flush();
        return Failures.exitCode(failure).number();
    }
}
