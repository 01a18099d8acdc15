/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import example.Gallery_Point;

/** Record example.Gallery.Circle. */
parcelable Gallery_Circle {
    Gallery_Point center;
    double radius;
}
