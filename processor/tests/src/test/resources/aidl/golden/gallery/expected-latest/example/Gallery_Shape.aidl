/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import example.Gallery_Circle;
import example.Gallery_Line;

/** Sealed interface example.Gallery.Shape. */
union Gallery_Shape {
    Gallery_Circle circle;
    // in the contract since version 2
    Gallery_Line line;
}
