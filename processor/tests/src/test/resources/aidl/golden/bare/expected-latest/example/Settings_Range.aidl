/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

/** Record example.Settings.Range. */
parcelable Settings_Range {
    int from;
    int to;
}
