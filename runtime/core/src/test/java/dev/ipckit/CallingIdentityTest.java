/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.samgr.SystemAbilityPolicy;
import dev.ipckit.transport.PeerCredentials;
import org.junit.jupiter.api.Test;

class CallingIdentityTest {

    private static final CallingIdentity FAR = CallingIdentity.of(PeerCredentials.ofDevice("4f2a91c0"));

    @Test
    void caller_onAnotherDevice_isKnownByItsDeviceAlone() {
        assertThat(FAR.deviceId()).isEqualTo("4f2a91c0");
        assertThat(FAR.isLocal()).isFalse();
        assertThat(FAR.uid()).isEqualTo(PeerCredentials.UNKNOWN);
        assertThat(FAR.pid()).isEqualTo(PeerCredentials.UNKNOWN);
        assertThat(FAR).hasToString("device 4f2a91c0");
    }

    @Test
    void caller_onThisMachine_hasNoDevice() {
        assertThat(CallingIdentity.self().deviceId()).isEmpty();
        assertThat(CallingIdentity.of(PeerCredentials.ofThisProcess()).deviceId())
                .isEmpty();
    }

    @Test
    void caller_onAnotherDevice_isNotTheSameUserEvenWhereNumbersAreUnknown() {
        PeerCredentials mine = PeerCredentials.ofThisProcess();
        CallingIdentity farWithMyNumbers =
                CallingIdentity.of(new PeerCredentials(mine.uid(), mine.gid(), mine.pid(), mine.user(), "4f2a91c0"));

        assertThat(SystemAbilityPolicy.sameUser().mayAdd(farWithMyNumbers, "a")).isFalse();
        assertThat(SystemAbilityPolicy.sameUser().mayAdd(FAR, "a")).isFalse();
        assertThat(SystemAbilityPolicy.sameUser().mayGet(FAR, "a"))
                .as("asked about services that are offered to devices only")
                .isTrue();
        assertThat(SystemAbilityPolicy.sameUser().mayGet(CallingIdentity.of(mine), "a"))
                .isTrue();
    }
}
