/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** The runtime of IPC Kit for Java. */
module dev.ipckit {
    requires jdk.net;
    requires static org.jspecify;
    requires org.slf4j;

    exports dev.ipckit;
    exports dev.ipckit.annotation;
    exports dev.ipckit.parcel;
    exports dev.ipckit.process;
    exports dev.ipckit.samgr;
    exports dev.ipckit.transport;
    exports dev.ipckit.transport.socket;

    uses dev.ipckit.parcel.DescriptorProvider;
    uses dev.ipckit.transport.Transport;

    provides dev.ipckit.transport.Transport with
            dev.ipckit.transport.local.LocalTransport,
            dev.ipckit.transport.unix.UnixTransport;
}
