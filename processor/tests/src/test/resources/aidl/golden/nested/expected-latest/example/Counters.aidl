/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import example.Listener;

/**
 * Every code is given, and the descriptor is not the name.
 */
@Descriptor(value="com.acme.ICounters")
oneway interface Counters {
    void reset() = 6;

    void count(int by, Listener listener) = 1;
}
