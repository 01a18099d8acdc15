/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.IpcKit;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An object whose process cannot let anybody in stays behind its relay, and works all the same. */
class UnreachableHomeTest extends TransportContract {

    @TempDir
    Path open;

    @Override
    TransportFixture newFixture() {
        return TransportFixture.unix();
    }

    /** A directory that others can enter is refused as a home. */
    @Override
    IpcKit.Builder configureServer(IpcKit.Builder builder) {
        assertThat(open.toFile().setReadable(true, /* ownerOnly= */ false)).isTrue();
        assertThat(open.toFile().setExecutable(true, /* ownerOnly= */ false)).isTrue();
        return builder.home(open);
    }

    @Test
    void proxy_whoseHomeCannotBeReached_isCalledThroughItsRelay() {
        ConformanceStub thirdStub = new ConformanceStub();
        Conformance thirdOfClient = new Conformance(connect(client, open("third"), thirdStub));
        thirdOfClient.keep(service.remote());
        Conformance atThird = new Conformance(Objects.requireNonNull(thirdStub.kept()));

        assertThat(atThird.add(20, 22)).isEqualTo(42);
        assertThat(client.stubCount()).as("the relay").isEqualTo(1);
        assertThat(service.add(1, 1)).isEqualTo(2);
        assertThat(thirdOfClient.kept()).isSameAs(service.remote());
    }
}
