/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import example.Gallery_Point;

/** Record example.Gallery.Line. */
parcelable Gallery_Line {
    Gallery_Point from;
    Gallery_Point to;
}
