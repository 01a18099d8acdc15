/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

/**
 * Values as a foreign union has them.
 */
interface Settings {
    // AIDL cannot say the method of transaction code 1, which stays its own:
    //   Settings.Value get(String name)
    //   the result: AIDL 10 has no unions; int 1, int tag, and the member of that tag
}
