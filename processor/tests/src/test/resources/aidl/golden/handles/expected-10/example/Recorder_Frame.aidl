/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

/** Record example.Recorder.Frame. */
parcelable Recorder_Frame {
    int number;
    // of shared memory
    ParcelFileDescriptor pixels;
    @nullable ParcelFileDescriptor source;
}
