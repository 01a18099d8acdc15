/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import dev.ipckit.CallOptions;
import dev.ipckit.CallingIdentity;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Does what the tests want a child to do. */
public class ProbeStub extends RemoteStub {

    private final List<String> arguments;
    private final CountDownLatch hung = new CountDownLatch(1);

    /** As the child's class itself. */
    public ProbeStub() {
        this(List.of("none"));
    }

    ProbeStub(List<String> arguments) {
        super(Probe.DESCRIPTOR);
        this.arguments = arguments;
    }

    @Override
    protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) throws Exception {
        if (code != Probe.TRANSACTION_ASK) {
            return false;
        }
        request.enforceInterfaceToken(Probe.DESCRIPTOR);
        String answer = answer(request.readString(), request.readString());
        reply.writeNoException();
        reply.writeString(answer);
        return true;
    }

    @SuppressWarnings("SystemOut")
    private String answer(String question, String argument) throws Exception {
        return switch (question) {
            case "pid" -> Long.toString(ProcessHandle.current().pid());
            case "arguments" -> String.join("|", arguments);
            case "property" -> String.valueOf(System.getProperty(argument));
            case "environment" -> String.valueOf(System.getenv(argument));
            case "directory" -> Path.of("").toAbsolutePath().toRealPath().toString();
            case "max heap" -> Long.toString(Runtime.getRuntime().maxMemory());
            case "caller" -> CallingIdentity.current().user();
            case "standard input" -> Integer.toString(System.in.read());
            case "print" -> {
                System.out.println(argument);
                yield "";
            }
            case "print error" -> {
                System.err.println(argument);
                yield "";
            }
            case "exit" -> {
                System.exit(Integer.parseInt(argument));
                yield "";
            }
            case "hang" -> {
                hung.countDown();
                new CountDownLatch(1).await();
                yield "";
            }
            case "await hang" -> {
                hung.await();
                yield "";
            }
            case "exhaust memory" -> exhaustMemory();
            default -> throw new IllegalArgumentException(question);
        };
    }

    private static String exhaustMemory() {
        List<byte[]> hoard = new ArrayList<>();
        while (!hoard.contains(null)) {
            hoard.add(new byte[1 << 20]);
        }
        return "";
    }
}
