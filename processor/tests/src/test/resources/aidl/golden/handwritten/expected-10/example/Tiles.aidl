/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import example.Tiles_Tile;

interface Tiles {
    Tiles_Tile tile(in List<Tiles_Tile> tiles);
}
