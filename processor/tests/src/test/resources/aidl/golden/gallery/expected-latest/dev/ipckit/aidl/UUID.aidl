/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package dev.ipckit.aidl;

/** java.util.UUID. */
parcelable UUID {
    long most;
    long least;
}
