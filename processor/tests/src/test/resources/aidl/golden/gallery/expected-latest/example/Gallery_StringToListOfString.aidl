/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

/** An entry of a map of Gallery. */
parcelable Gallery_StringToListOfString {
    String key;
    List<String> value;
}
