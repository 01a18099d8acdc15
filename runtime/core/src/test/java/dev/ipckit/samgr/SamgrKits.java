/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.CallingIdentity;
import dev.ipckit.IpcKit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Several IpcKits in one JVM: the first one hosts SAMgr, the others connect. All are closed after each test. */
abstract class SamgrKits {

    static final long LIMIT_SECONDS = 20;

    @TempDir
    Path home;

    final List<IpcKit> kits = new ArrayList<>();

    final IpcKit open(String name) {
        return open(name, SystemAbilityPolicy.sameUser());
    }

    final IpcKit open(String name, SystemAbilityPolicy policy) {
        IpcKit kit = IpcKit.builder().name(name).home(home).samgrPolicy(policy).open();
        kits.add(kit);
        return kit;
    }

    /** A kit that hosts. */
    final SystemAbilityManager host() {
        SystemAbilityManager samgr = open("host").samgr();
        assertThat(samgr.list()).isEmpty();
        assertThat(samgr.isHost()).isTrue();
        return samgr;
    }

    final SystemAbilityManager guest(String name) {
        return open(name).samgr();
    }

    @AfterEach
    void close() {
        kits.forEach(IpcKit::close);
    }

    final SystemAbilityManager guestOf(SystemAbilityPolicy policy) {
        SystemAbilityManager host = open("host", policy).samgr();
        assertThat(host.list()).isEmpty();
        assertThat(host.isHost()).isTrue();
        return guest("guest");
    }

    /** Allows everything. */
    static class OpenPolicy implements SystemAbilityPolicy {
        @Override
        public boolean mayAdd(CallingIdentity caller, String name) {
            return true;
        }

        @Override
        public boolean mayGet(CallingIdentity caller, String name) {
            return true;
        }
    }
}
