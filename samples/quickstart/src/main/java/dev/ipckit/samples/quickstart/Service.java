/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samples.quickstart;

import dev.ipckit.IpcKit;
import java.io.IOException;
import java.util.List;

/** The process that serves. */
final class Service {

    private Service() {}

    public static void main(String[] arguments) throws IOException {
        try (IpcKit kit = IpcKit.open()) {
            kit.samgr().add("calculator", CalculatorStub.of(new PocketCalculator()));
            System.out.println(
                    "service: serving, process " + ProcessHandle.current().pid());
            while (System.in.read() >= 0) {
                // Serve until standard input ends.
            }
        }
    }

    private static final class PocketCalculator implements Calculator {
        @Override
        public Quotient divide(long dividend, long divisor) throws DivisionByZero {
            if (divisor == 0) {
                throw new DivisionByZero("nothing can be divided by zero", dividend);
            }
            return new Quotient(dividend / divisor, dividend % divisor);
        }

        @Override
        public long sum(List<Long> numbers, Progress progress) {
            long sum = 0;
            for (int i = 0; i < numbers.size(); i++) {
                sum += numbers.get(i);
                progress.added(i + 1, sum);
            }
            return sum;
        }
    }
}
