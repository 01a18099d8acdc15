/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package dev.ipckit.aidl;

/** java.time.ZonedDateTime. */
parcelable ZonedDateTime {
    // days since 1970-01-01
    long epochDay;
    // nanoseconds since midnight
    long nanoOfDay;
    // seconds east of Greenwich
    int offsetSeconds;
    String zone;
}
