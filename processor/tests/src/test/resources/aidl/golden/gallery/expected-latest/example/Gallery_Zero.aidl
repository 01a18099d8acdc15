/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import example.Gallery_Picture;

/** Record example.Gallery.Zero. */
parcelable Gallery_Zero {
    Gallery_Picture picture;
}
