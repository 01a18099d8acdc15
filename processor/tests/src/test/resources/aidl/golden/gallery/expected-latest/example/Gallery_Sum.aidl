/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import example.Gallery_Term;

/** Record example.Gallery.Sum. */
parcelable Gallery_Sum {
    // never null
    @nullable(heap=true) Gallery_Term left;
    @nullable(heap=true) Gallery_Term right;
    List<Gallery_Term> others;
}
