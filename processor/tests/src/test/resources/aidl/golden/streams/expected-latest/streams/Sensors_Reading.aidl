/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package streams;

/** Record streams.Sensors.Reading. */
parcelable Sensors_Reading {
    String sensor;
    double value;
}
