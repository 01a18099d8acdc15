/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import example.Gallery_Point;

/** Record example.Gallery.Pair<String, List<Gallery.Point>>. */
parcelable Gallery_Pair_String_ListOfGallery_Point {
    String first;
    List<Gallery_Point> second;
}
