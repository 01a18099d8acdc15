/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samples.quickstart;

import dev.ipckit.DeadObjectException;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The process that calls, and in the end kills the other one, to see it die. */
final class Client {

    private Client() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (IpcKit kit = IpcKit.open()) {
            RemoteObject remote = kit.samgr().get("calculator");
            Calculator calculator = CalculatorStub.asInterface(remote);

            System.out.println("client: 17 / 5 = " + divide(calculator, 17, 5));
            System.out.println("client: 17 / 0 = " + divide(calculator, 17, 0));
            long sum = calculator.sum(
                    List.of(1L, 2L, 3L),
                    (count, subtotal) -> System.out.println("client: called back, " + count + " added: " + subtotal));
            System.out.println("client: 1 + 2 + 3 = " + sum);

            CountDownLatch told = new CountDownLatch(1);
            remote.addDeathRecipient((object, reason) -> {
                System.out.println("client: told of the death of the calculator: " + reason);
                told.countDown();
            });
            ProcessHandle.of(Long.parseLong(arguments[0])).ifPresent(ProcessHandle::destroyForcibly);
            if (!told.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody told of the death");
            }
            try {
                calculator.divide(1, 1);
            } catch (DeadObjectException | Calculator.DivisionByZero dead) {
                System.out.println(
                        "client: and a further call says: " + dead.getClass().getSimpleName());
            }
        }
    }

    private static String divide(Calculator calculator, long dividend, long divisor) {
        try {
            return calculator.divide(dividend, divisor).toString();
        } catch (Calculator.DivisionByZero failed) {
            return "DivisionByZero: " + failed.getMessage() + ", dividend " + failed.dividend();
        }
    }
}
