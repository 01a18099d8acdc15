/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

/** Record example.Gallery.Number. */
parcelable Gallery_Number {
    long value;
}
