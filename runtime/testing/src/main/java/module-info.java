/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** What tests of IPC Kit for Java need. */
module dev.ipckit.testing {
    requires static org.jspecify;
    requires org.assertj.core;
    requires transitive dev.ipckit;
    requires transitive org.junit.jupiter.api;
    requires org.junit.jupiter.params;

    exports dev.ipckit.testing;
    exports dev.ipckit.testing.contract;

    // The contract's tests are found and called by reflection.
    opens dev.ipckit.testing.contract;

    uses dev.ipckit.transport.Transport;

    provides dev.ipckit.transport.Transport with
            dev.ipckit.testing.FaultyTransport;
}
