/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import dev.ipckit.aidl.NullableInt;
import example.Places_Entry;
import example.Places_ListOfPlaces_Folder;

interface Places {
    // result: Path, as Places.ByText makes it
    // path: Path, as Places.ByText makes it
    // paths: Path, as Places.ByText makes it
    // named: Path, as Places.ByText makes it
    // moved: Path, as Places.ByText makes it
    @nullable String path(String path, in List<String> paths, in Map<String, String> named, in Map<String, String> moved);

    // result: Thread, as Places.ByHash makes it
    // threads: Thread, as Places.ByHash makes it
    @nullable NullableInt thread(in int[] threads);

    // result: Places.Folder, as Places.ByList makes it
    // folder: Places.Folder, as Places.ByList makes it
    // other: Places.Folder, as Places.ByList makes it
    List<Places_ListOfPlaces_Folder> folder(in List<Places_ListOfPlaces_Folder> folder, in @nullable List<Places_ListOfPlaces_Folder> other);

    // folders: elements may be null
    List<Places_ListOfPlaces_Folder> folders(in @nullable List<Places_ListOfPlaces_Folder> folders);

    // folder: Places.Folder, as Places.ByList makes it
    void fill(out List<Places_ListOfPlaces_Folder> folder, in Places_Entry entry);
}
