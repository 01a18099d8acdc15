/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

/** What Gallery has inside of an array, list or map. */
parcelable Gallery_IntArray {
    int[] value;
}
