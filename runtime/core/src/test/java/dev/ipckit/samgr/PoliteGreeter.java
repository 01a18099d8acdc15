/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

/** Greets. */
final class PoliteGreeter extends GreeterStub {

    private final String greeting;

    PoliteGreeter(String greeting) {
        this.greeting = greeting;
    }

    @Override
    public String greet(String name) {
        return greeting + ", " + name;
    }

    @Override
    public long pid() {
        return ProcessHandle.current().pid();
    }
}
