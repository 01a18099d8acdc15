/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import example.Gallery_Two;
import example.Gallery_Zero;

/** Sealed interface example.Gallery.Sparse. */
// Members that a reader does not know are read as Gallery.Two.
union Gallery_Sparse {
    Gallery_Zero zero;
    // the tag 1 is not used
    int unused1;
    Gallery_Two two;
}
