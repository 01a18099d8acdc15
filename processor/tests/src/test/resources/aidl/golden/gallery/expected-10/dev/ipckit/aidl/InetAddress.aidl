/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package dev.ipckit.aidl;

/** java.net.InetAddress. */
parcelable InetAddress {
    // 4 or 16 bytes
    byte[] address;
    // 0 for none
    int scope;
}
