/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallOptions;
import dev.ipckit.ChildJvm;
import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A process that is there to be killed: it serves an object whose calls never end, or calls with an object of its own. */
final class KilledProcess {

    static final int BLOCK = 1;
    static final int KEEP = 2;

    /** Said for each call that arrives there. */
    static final String ARRIVED = "arrived";

    private KilledProcess() {}

    public static void main(String[] arguments) throws Exception {
        ChildJvm.endWithParent();
        Endpoint endpoint = Endpoint.unix(Path.of(arguments[1]));
        IpcKit kit = IpcKit.builder().name("killed").open();
        if (arguments[0].equals("serve")) {
            kit.serve(endpoint, new Blocking());
        } else {
            RemoteObject remote = kit.connect(endpoint).root();
            call(remote, KEEP, new Blocking());
            if (arguments[0].equals("block")) {
                ChildJvm.say("ready");
                call(remote, BLOCK, null);
            }
        }
        ChildJvm.say("ready");
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
    static ChildJvm start(String role, Path socket) throws IOException, InterruptedException {
        ChildJvm process = ChildJvm.start(KilledProcess.class, List.of(), role, socket.toString());
        process.expect("ready");
        return process;
    }

    /** Says that a call has arrived, and never ends it. Thread-safe. */
    static final class Blocking extends RemoteStub {
        Blocking() {
            super("dev.ipckit.Blocking");
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) throws Exception {
            ChildJvm.say(ARRIVED);
            new CountDownLatch(1).await();
            return true;
        }
    }
}
