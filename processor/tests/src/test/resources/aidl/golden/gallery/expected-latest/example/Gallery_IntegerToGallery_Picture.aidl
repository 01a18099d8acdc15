/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import example.Gallery_Picture;

/** An entry of a map of Gallery. */
parcelable Gallery_IntegerToGallery_Picture {
    int key;
    Gallery_Picture value;
}
