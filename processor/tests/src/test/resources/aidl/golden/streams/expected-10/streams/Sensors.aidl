/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package streams;

import streams.Sensors_Reading;

interface Sensors {
    // result: a dev.ipckit.Publisher whose items are Sensors_Reading
    IBinder readings(String room);

    // result: a dev.ipckit.Publisher whose items are CharSequence[]
    @nullable IBinder remarks();

    // steps: a dev.ipckit.Publisher whose items are int
    void calibrate(IBinder steps);
}
