/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import example.Settings_Value;

/** Record example.Settings.Both. */
parcelable Settings_Both {
    // never null
    @nullable(heap=true) Settings_Value one;
    @nullable(heap=true) Settings_Value other;
}
