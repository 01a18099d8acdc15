/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.unix;

import dev.ipckit.transport.AccountNumbers;
import dev.ipckit.transport.PeerCredentials;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.UserPrincipal;
import jdk.net.ExtendedSocketOptions;
import jdk.net.UnixDomainPrincipal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads SO_PEERCRED. The JDK gives user and group by name and keeps the process id to itself. */
final class SocketCredentials {

    private static final Logger logger = LoggerFactory.getLogger(SocketCredentials.class);

    private SocketCredentials() {}

    static PeerCredentials of(SocketChannel socket) {
        try {
            UnixDomainPrincipal principal = socket.getOption(ExtendedSocketOptions.SO_PEERCRED);
            UserPrincipal user = principal.user();
            GroupPrincipal group = principal.group();
            return new PeerCredentials(
                    AccountNumbers.uid(user), AccountNumbers.gid(group), PeerCredentials.UNKNOWN, user.getName());
        } catch (IOException | UnsupportedOperationException | LinkageError unsupported) {
            logger.debug("the system does not tell who is at the other end of {}", socket, unsupported);
            return PeerCredentials.ANONYMOUS;
        }
    }
}
