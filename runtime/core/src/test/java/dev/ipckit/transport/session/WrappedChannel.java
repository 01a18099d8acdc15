/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.transport.Channel;
import dev.ipckit.transport.PeerCredentials;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Another channel, for tests to change one thing about it. Has nothing that channels need not have, so that all bytes pass here. */
abstract class WrappedChannel implements Channel {
    private final Channel channel;

    WrappedChannel(Channel channel) {
        this.channel = channel;
    }

    @Override
    public int read(ByteBuffer destination, long deadline) throws IOException {
        return channel.read(destination, deadline);
    }

    @Override
    public int readAvailable(ByteBuffer destination) throws IOException {
        return channel.readAvailable(destination);
    }

    @Override
    public void write(ByteBuffer source, long deadline) throws IOException {
        channel.write(source, deadline);
    }

    @Override
    public void writeAvailable(ByteBuffer source) throws IOException {
        channel.writeAvailable(source);
    }

    @Override
    public PeerCredentials peer() {
        return channel.peer();
    }

    @Override
    public void close() {
        channel.close();
    }
}
