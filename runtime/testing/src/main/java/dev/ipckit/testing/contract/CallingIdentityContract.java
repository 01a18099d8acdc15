/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.CallingIdentity;
import dev.ipckit.transport.PeerCredentials;
import org.junit.jupiter.api.Test;

/** Inside a call its caller is known; around it, this process. */
abstract class CallingIdentityContract extends TransportContract {

    @Test
    void caller_outsideACall_isThisProcess() {
        assertThat(CallingIdentity.current()).isSameAs(CallingIdentity.self());
        assertThat(CallingIdentity.current().isLocal()).isTrue();
    }

    @Test
    void caller_insideACall_isThePeer() {
        assertThat(service.caller()).startsWith("false/");
        if (fixture.knowsUser()) {
            PeerCredentials me = PeerCredentials.ofThisProcess();
            assertThat(service.caller()).isEqualTo("false/" + me.uid() + "/" + me.gid());
        }
    }

    @Test
    void caller_aroundANestedCall_isRestored() {
        String[] seen = service.callerAround(new ConformanceStub()).split(" ");

        assertThat(seen[0]).as("before").startsWith("false/");
        assertThat(seen[1]).as("within, seen by the first caller").startsWith("false/");
        assertThat(seen[2]).as("cleared").startsWith("true/");
        assertThat(seen[3]).as("after").isEqualTo(seen[0]);
        assertThat(CallingIdentity.current().isLocal()).isTrue();
    }

    @Test
    void caller_ofALocalTransaction_isThisProcess() {
        assertThat(new Conformance(stub).caller()).startsWith("true/");
    }
}
