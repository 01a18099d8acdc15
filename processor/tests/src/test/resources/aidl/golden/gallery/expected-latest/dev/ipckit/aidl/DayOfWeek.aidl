/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package dev.ipckit.aidl;

@Backing(type="int")
enum DayOfWeek {
    MONDAY = 0,
    TUESDAY = 1,
    WEDNESDAY = 2,
    THURSDAY = 3,
    FRIDAY = 4,
    SATURDAY = 5,
    SUNDAY = 6,
}
