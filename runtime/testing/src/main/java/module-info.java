/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** What tests of IPC Kit for Java need. */
module dev.ipckit.testing {
    requires static org.jspecify;
    requires transitive dev.ipckit;
    requires transitive org.junit.jupiter.api;
}
