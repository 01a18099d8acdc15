/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import dev.ipckit.aidl.NullableInt;
import example.Places_Entry;
import example.Places_ListOfPlaces_Folder;

interface Places {
    // AIDL cannot say the method of transaction code 1, which stays its own:
    //   @Nullable Path path(Path path, List<Path> paths, Map<String, Path> named, Map<Path, Path> moved)
    //   named: AIDL 10 has no maps with types; int count (-1 for null), then String and Path in turn

    // result: Thread, as Places.ByHash makes it
    // threads: Thread, as Places.ByHash makes it
    @nullable NullableInt thread(in int[] threads) = 1;

    // result: Places.Folder, as Places.ByList makes it
    // folder: Places.Folder, as Places.ByList makes it
    // other: Places.Folder, as Places.ByList makes it
    List<Places_ListOfPlaces_Folder> folder(in List<Places_ListOfPlaces_Folder> folder, in @nullable List<Places_ListOfPlaces_Folder> other) = 2;

    // folders: elements may be null
    List<Places_ListOfPlaces_Folder> folders(in @nullable List<Places_ListOfPlaces_Folder> folders) = 3;

    // folder: Places.Folder, as Places.ByList makes it
    void fill(out List<Places_ListOfPlaces_Folder> folder, in Places_Entry entry) = 4;
}
