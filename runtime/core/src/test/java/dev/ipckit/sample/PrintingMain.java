/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.sample;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.process.HelperProcess;
import dev.ipckit.process.HelperService;
import java.nio.file.Path;
import java.util.List;

/** A parent that prints what its child answers. In no package of the runtime, as a user's program is. */
@SuppressWarnings("SystemOut")
public final class PrintingMain {

    private PrintingMain() {}

    /** Starts the child in the directory that is named. */
    public static void main(String[] arguments) {
        try (HelperProcess helper = HelperProcess.of(Child.class)
                .arguments("works")
                .directory(Path.of(arguments[0]))
                .start()) {
            System.out.println(helper.root().interfaceDescriptor());
        }
    }

    private static final class Child implements HelperService {
        @Override
        public RemoteObject start(List<String> arguments) {
            return new Answer("it " + arguments.get(0));
        }
    }

    private static final class Answer extends RemoteStub {
        Answer(String descriptor) {
            super(descriptor);
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            return false;
        }
    }
}
