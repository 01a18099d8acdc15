/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

/** Record example.Gallery.Two. */
parcelable Gallery_Two {
    int tag;
}
