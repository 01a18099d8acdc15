/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

/** Record example.Gallery.Point. */
parcelable Gallery_Point {
    int x;
    int y;
}
