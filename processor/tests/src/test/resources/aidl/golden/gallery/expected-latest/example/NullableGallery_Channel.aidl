/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import example.Gallery_Channel;

/** A value that may be missing. */
parcelable NullableGallery_Channel {
    Gallery_Channel value;
}
