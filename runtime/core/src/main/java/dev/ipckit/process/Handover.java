/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What a parent tells its child through the pipe to the child's standard input: nobody else can read it there, as they
 * could arguments or environment.
 *
 * @param helper the name of the helper
 * @param socket where the parent waits for the child
 * @param token shows the parent that it is its child who came
 * @param haltAfterMillis how long the child's shutdown may take
 */
record Handover(String helper, String socket, String token, long haltAfterMillis) {

    /** Comes first, so that a child with another version of this package on its class path says so. */
    private static final String FORMAT = "ipckit-helper 1";

    /** Follows when the parent wants the child to stop. The pipe's end without it means that the parent is gone. */
    static final int STOP = 'S';

    void write(OutputStream pipe) throws IOException {
        DataOutputStream data = new DataOutputStream(pipe);
        data.writeUTF(FORMAT);
        data.writeUTF(helper);
        data.writeUTF(socket);
        data.writeUTF(token);
        data.writeLong(haltAfterMillis);
        data.flush();
    }

    static Handover read(InputStream pipe) throws IOException {
        DataInputStream data = new DataInputStream(pipe);
        String format = data.readUTF();
        if (!format.equals(FORMAT)) {
            throw new IOException("the parent hands over \"" + format + "\", this is for \"" + FORMAT
                    + "\": parent and child run different versions of ipckit-runtime");
        }
        return new Handover(data.readUTF(), data.readUTF(), data.readUTF(), data.readLong());
    }
}
