/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** The soft bus of IPC Kit for Java. */
module dev.ipckit.softbus {
    requires transitive dev.ipckit;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.provider;
    requires static org.jspecify;
    requires org.slf4j;

    exports dev.ipckit.softbus;
    exports dev.ipckit.softbus.device;
    exports dev.ipckit.softbus.discovery;
    exports dev.ipckit.softbus.pairing;
    exports dev.ipckit.softbus.peer;
    exports dev.ipckit.softbus.tls;
    exports dev.ipckit.softbus.trust;

    provides dev.ipckit.transport.Transport with
            dev.ipckit.softbus.DefaultSoftBusTransport;
}
