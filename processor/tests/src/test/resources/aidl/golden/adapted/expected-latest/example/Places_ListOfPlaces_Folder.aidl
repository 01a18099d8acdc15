/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

/** What Places has inside of an array, list or map. */
parcelable Places_ListOfPlaces_Folder {
    List<Places_ListOfPlaces_Folder> value;
}
