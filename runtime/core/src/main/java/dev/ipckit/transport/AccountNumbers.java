/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The numbers behind the names of users and groups, which the JDK does not give.
 *
 * <p>A user or group without a name is named by its number. Own ones are compared with the owner of this process;
 * others are looked up in the account files. A number found once is remembered. Thread-safe.
 */
public final class AccountNumbers {

    private static final Logger logger = LoggerFactory.getLogger(AccountNumbers.class);

    private static final Path SELF = Path.of("/proc/self");
    private static final Map<String, Integer> uids = new ConcurrentHashMap<>();
    private static final Map<String, Integer> gids = new ConcurrentHashMap<>();

    private AccountNumbers() {}

    /** The uid of a user, {@link PeerCredentials#UNKNOWN} if it cannot be found. */
    public static int uid(Principal user) {
        return uids.computeIfAbsent(
                user.getName(), name -> find(user, "unix:owner", "unix:uid", Path.of("/etc/passwd")));
    }

    /** The gid of a group, {@link PeerCredentials#UNKNOWN} if it cannot be found. */
    public static int gid(Principal group) {
        return gids.computeIfAbsent(
                group.getName(), name -> find(group, "unix:group", "unix:gid", Path.of("/etc/group")));
    }

    static PeerCredentials ofThisProcess() {
        long pid = ProcessHandle.current().pid();
        try {
            return new PeerCredentials(
                    (Integer) Files.getAttribute(SELF, "unix:uid"),
                    (Integer) Files.getAttribute(SELF, "unix:gid"),
                    pid,
                    Files.getOwner(SELF).getName());
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException notLinux) {
            logger.debug("this process's own user and group are not known by number", notLinux);
            return new PeerCredentials(
                    PeerCredentials.UNKNOWN, PeerCredentials.UNKNOWN, pid, System.getProperty("user.name", ""));
        }
    }

    private static int find(Principal principal, String own, String ownNumber, Path accounts) {
        try {
            if (Files.exists(SELF) && principal.equals(Files.getAttribute(SELF, own))) {
                return (Integer) Files.getAttribute(SELF, ownNumber);
            }
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException notLinux) {
            logger.debug("this process's own {} is not known", ownNumber, notLinux);
        }
        String name = principal.getName();
        if (!name.isEmpty() && name.chars().allMatch(Character::isDigit)) {
            return Integer.parseUnsignedInt(name);
        }
        return lookUp(name, accounts);
    }

    private static int lookUp(String name, Path accounts) {
        if (!Files.isReadable(accounts)) {
            return PeerCredentials.UNKNOWN;
        }
        try (Stream<String> lines = Files.lines(accounts)) {
            return lines.map(line -> line.split(":", 4))
                    .filter(fields -> fields.length > 2 && fields[0].equals(name))
                    .mapToInt(fields -> Integer.parseUnsignedInt(fields[2]))
                    .findFirst()
                    .orElse(PeerCredentials.UNKNOWN);
        } catch (IOException | RuntimeException unreadable) {
            logger.debug("{} cannot be read", accounts, unreadable);
            return PeerCredentials.UNKNOWN;
        }
    }
}
