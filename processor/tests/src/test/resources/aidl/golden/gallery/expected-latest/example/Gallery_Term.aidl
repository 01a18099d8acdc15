/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import example.Gallery_Number;
import example.Gallery_Sum;

/** Sealed interface example.Gallery.Term. */
union Gallery_Term {
    Gallery_Number number;
    Gallery_Sum sum;
}
