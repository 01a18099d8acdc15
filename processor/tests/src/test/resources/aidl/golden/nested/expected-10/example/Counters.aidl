/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import example.Listener;

/**
 * Every code is given, and the descriptor is not the name.
 */
// AIDL 10 derives the interface descriptor from the name of the interface, but this one's is
// com.acme.ICounters: give it that one, or change DESCRIPTOR in what AIDL generates.
oneway interface Counters {
    void reset() = 6;

    void count(int by, Listener listener) = 1;
}
