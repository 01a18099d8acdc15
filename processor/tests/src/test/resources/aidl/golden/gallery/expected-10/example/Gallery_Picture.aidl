/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import dev.ipckit.aidl.Duration;
import dev.ipckit.aidl.Instant;
import dev.ipckit.aidl.NullableInt;
import example.Gallery_Point;

/** Record example.Gallery.Picture. */
parcelable Gallery_Picture {
    String name;
    @nullable String title;
    Gallery_Point size;
    @nullable Gallery_Point focus;
    // enum Gallery.Format { JPEG = 0, PNG = 1 }
    int format;
    // enum Gallery.Format { JPEG = 0, PNG = 1 }
    @nullable NullableInt preferred;
    List<String> tags;
    List<Gallery_Point> points;
    int[] histogram;
    Instant taken;
    @nullable NullableInt rating;
    @nullable Gallery_Picture original;
    List<Gallery_Picture> versions;
    // in the contract since version 2
    // short, from -32768 to 32767
    int[] levels;
    @nullable Duration exposure;
}
