/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import example.Gallery_Point;

/** Record example.Gallery.Lookup. */
parcelable Gallery_Lookup {
    Map<String, Gallery_Point> points;
}
