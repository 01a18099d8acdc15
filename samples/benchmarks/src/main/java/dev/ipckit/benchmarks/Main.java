/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import dev.ipckit.benchmarks.marshal.MarshalBenchmark;
import java.util.List;

/** Chooses a benchmark. */
final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        List<String> rest = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "calls" -> CallBenchmark.run(rest);
            case "devices" -> DeviceBenchmark.run(rest);
            case "kill" -> KillBenchmark.run(rest);
            case "marshal" -> MarshalBenchmark.run(rest);
            case "compile" -> CompileBenchmark.run(rest);
            default -> {
                System.err.println(
                        "usage: run calls [CALLS] | run devices [CALLS] | run kill [ROUNDS] | run marshal [OPTIONS OF JMH]"
                                + " | run compile [INTERFACES [ROUNDS]]");
                System.exit(2);
            }
        }
    }
}
