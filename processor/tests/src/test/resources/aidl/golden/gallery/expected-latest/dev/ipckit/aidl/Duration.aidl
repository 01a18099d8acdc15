/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package dev.ipckit.aidl;

/** java.time.Duration. */
parcelable Duration {
    long seconds;
    // from 0 to 999999999
    int nanos;
}
