/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

/** What Places_Entry has inside of an array, list or map. */
parcelable Places_Entry_ListOfPlaces_Folder {
    List<Places_Entry_ListOfPlaces_Folder> value;
}
