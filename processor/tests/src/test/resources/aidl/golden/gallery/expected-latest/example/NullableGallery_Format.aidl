/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import example.Gallery_Format;

/** A value that may be missing. */
parcelable NullableGallery_Format {
    Gallery_Format value;
}
