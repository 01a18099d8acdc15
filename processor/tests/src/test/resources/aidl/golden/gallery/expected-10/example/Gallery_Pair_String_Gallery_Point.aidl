/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import example.Gallery_Point;

/** Record example.Gallery.Pair<String, Gallery.Point>. */
parcelable Gallery_Pair_String_Gallery_Point {
    String first;
    Gallery_Point second;
}
