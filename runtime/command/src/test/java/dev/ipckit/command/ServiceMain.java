/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command;

import dev.ipckit.CallOptions;
import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.samgr.SystemAbilityOptions;
import java.io.IOException;
import java.nio.file.Path;

/** A process with a service, which ends with its standard input. */
public final class ServiceMain {

    private ServiceMain() {}

    /**
     * Runs until its input ends.
     *
     * @param arguments the name of the service, the socket where it is served besides, and "distributed" if it is to be
     *     seen by other devices
     */
    public static void main(String[] arguments) throws IOException {
        try (IpcKit kit = IpcKit.builder().name("service").open()) {
            RemoteStub service = new Silent();
            kit.samgr().add(arguments[0], service, new SystemAbilityOptions(arguments.length > 2));
            kit.serve(Endpoint.unix(Path.of(arguments[1])), service);
            System.out.println("serving");
            while (System.in.read() >= 0) {
                // Only its end matters.
            }
        }
    }

    private static final class Silent extends RemoteStub {

        Silent() {
            super("dev.ipckit.command.ISilent");
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            return false;
        }
    }
}
