/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import dev.ipckit.aidl.NullableInt;
import example.Settings_Both;
import example.Settings_Range;

/** Sealed interface example.Settings.Value. */
union Settings_Value {
    int[] numbers;
    @nullable NullableInt number;
    String text;
    @nullable IBinder reference;
    List<String> texts;
    float[2][2] matrix;
    Settings_Range range;
    // never null
    @nullable(heap=true) Settings_Value not;
    Settings_Both both;
    @nullable(heap=true) Settings_Value maybe;
}
