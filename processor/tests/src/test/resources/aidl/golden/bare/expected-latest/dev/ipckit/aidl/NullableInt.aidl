/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package dev.ipckit.aidl;

/** A value that may be missing. */
parcelable NullableInt {
    int value;
}
