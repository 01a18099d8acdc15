/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.local;

import dev.ipckit.transport.Channel;
import dev.ipckit.transport.PeerCredentials;
import java.io.IOException;
import java.nio.ByteBuffer;

/** One end of a pair of pipes. */
final class LocalChannel implements Channel {

    private final Pipe incoming;
    private final Pipe outgoing;

    private LocalChannel(Pipe incoming, Pipe outgoing) {
        this.incoming = incoming;
        this.outgoing = outgoing;
    }

    static LocalChannel pair() {
        return new LocalChannel(new Pipe(), new Pipe());
    }

    LocalChannel farEnd() {
        return new LocalChannel(/* incoming= */ outgoing, /* outgoing= */ incoming);
    }

    @Override
    public int read(ByteBuffer destination, long deadline) throws IOException {
        return incoming.read(destination, deadline);
    }

    @Override
    public int readAvailable(ByteBuffer destination) throws IOException {
        return incoming.readAvailable(destination);
    }

    @Override
    public void write(ByteBuffer source, long deadline) throws IOException {
        outgoing.write(source, deadline);
    }

    @Override
    public void writeAvailable(ByteBuffer source) throws IOException {
        outgoing.writeAvailable(source);
    }

    @Override
    public boolean suitsVirtualThreads() {
        return true;
    }

    @Override
    public PeerCredentials peer() {
        return PeerCredentials.ofThisProcess();
    }

    @Override
    public void close() {
        outgoing.close();
        incoming.close();
    }
}
