/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GrantsTest {

    private final Grants grants = new Grants();
    private final TestHost.Echo stub = new TestHost.Echo();

    @Test
    void grant_redeemedOnce_isTheObjectAndThenNothing() {
        byte[] ticket = grants.grant(stub);

        assertThat(ticket).hasSize(32).isNotEqualTo(grants.grant(stub));
        assertThat(grants.redeem(ticket)).isSameAs(stub);
        assertThat(grants.redeem(ticket)).isNull();
    }

    @Test
    void ticket_thatNobodyGave_isNothing() {
        assertThat(grants.redeem(new byte[32])).isNull();
        assertThat(grants.redeem(new byte[0])).isNull();
    }
}
