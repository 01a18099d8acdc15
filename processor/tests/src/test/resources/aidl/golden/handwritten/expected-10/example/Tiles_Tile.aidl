/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

// example.Tiles.Tile writes and reads itself. Before what it writes stands an int, the size of it all in
// bytes, its own 4 included, as before the fields of every parcelable.
parcelable Tiles_Tile;
