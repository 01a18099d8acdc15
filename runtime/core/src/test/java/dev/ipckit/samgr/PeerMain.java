/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.IpcKit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;

/**
 * A process of its own with an IpcKit: carries out one command a line from standard input, and answers each with a line
 * that begins with "= ", or "! " for an exception. Ends with its standard input, so that it never outlives the test.
 */
public final class PeerMain {

    private PeerMain() {}

    /**
     * Runs until its input ends.
     *
     * @param arguments the home directory
     */
    public static void main(String[] arguments) throws IOException {
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (IpcKit kit =
                IpcKit.builder().name("peer").home(Path.of(arguments[0])).open()) {
            answers.println("= ready");
            for (String line = commands.readLine(); line != null; line = commands.readLine()) {
                answers.println(answer(kit, line.split(" ")));
            }
        }
    }

    private static String answer(IpcKit kit, String[] command) {
        try {
            return "= " + carryOut(kit, command);
        } catch (RuntimeException failed) {
            return "! " + failed.getClass().getSimpleName() + " " + failed.getMessage();
        }
    }

    private static Object carryOut(IpcKit kit, String[] command) {
        SystemAbilityManager samgr = kit.samgr();
        return switch (command[0]) {
            case "add" -> {
                samgr.add(command[1], new PoliteGreeter(command[1]));
                yield "added";
            }
            case "host" -> samgr.isHost();
            case "list" -> samgr.list().stream().map(SystemAbility::name).collect(Collectors.joining(","));
            case "greet" ->
                samgr.get(command[1], Duration.ofSeconds(20), GreeterStub::asInterface)
                        .greet(command[2]);
            default -> throw new IllegalArgumentException(command[0]);
        };
    }
}
