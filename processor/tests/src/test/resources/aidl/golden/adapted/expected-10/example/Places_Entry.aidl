/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import dev.ipckit.aidl.NullableInt;
import example.Places_Entry_ListOfPlaces_Folder;

/** Record example.Places.Entry. */
parcelable Places_Entry {
    // Path, as Places.ByText makes it
    String path;
    // Thread, as Places.ByHash makes it
    @nullable NullableInt thread;
    // Places.Folder, as Places.ByList makes it
    List<Places_Entry_ListOfPlaces_Folder> folder;
}
