/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallOptions;
import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A process that is there to be killed: it serves an object whose calls never end, or calls with an object of its own. */
final class KilledProcess {

    static final int BLOCK = 1;
    static final int KEEP = 2;

    private KilledProcess() {}

    public static void main(String[] arguments) throws Exception {
        Endpoint endpoint = Endpoint.unix(Path.of(arguments[1]));
        IpcKit kit = IpcKit.builder().name("killed").open();
        if (arguments[0].equals("serve")) {
            kit.serve(endpoint, new Blocking());
        } else {
            RemoteObject remote = kit.connect(endpoint).root();
            call(remote, KEEP, new Blocking());
            if (arguments[0].equals("block")) {
                System.out.println("ready");
                call(remote, BLOCK, null);
            }
        }
        System.out.println("ready");
        System.out.flush();
        new CountDownLatch(1).await();
    }

    private static void call(RemoteObject remote, int code, @Nullable RemoteObject argument) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeRemoteObject(argument);
            remote.transact(code, request, reply, CallOptions.DEFAULT);
        }
    }

    /** Starts one in a JVM of its own. @return once it is ready to be killed */
    static Process start(String role, Path socket) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        KilledProcess.class.getName(),
                        role,
                        socket.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        if (!"ready".equals(line)) {
            process.destroyForcibly();
            throw new IOException("the child said " + line);
        }
        return process;
    }

    /** Its calls never end. Thread-safe. */
    static final class Blocking extends RemoteStub {
        Blocking() {
            super("dev.ipckit.Blocking");
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) throws Exception {
            new CountDownLatch(1).await();
            return true;
        }
    }
}
