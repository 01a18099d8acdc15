/* Written by the annotation processor of IPC Kit for Java. Do not edit. */
package example;

import example.Recorder_Frame;

/**
 * Passes files and memory.
 */
interface Recorder {
    ParcelFileDescriptor open(String name, in @nullable ParcelFileDescriptor log) = 0;

    Recorder_Frame frame(in Recorder_Frame frame) = 1;

    List<ParcelFileDescriptor> all(in ParcelFileDescriptor[] files, out ParcelFileDescriptor[] copies) = 2;

    // result: of shared memory
    // memories: of shared memory
    Map<String, ParcelFileDescriptor> named(in Map<String, ParcelFileDescriptor> memories) = 3;

    // AIDL cannot say the method of transaction code 5, which stays its own:
    //   void last(@Out Holder<SharedMemory> memory)
    //   memory: AIDL has no out ParcelFileDescriptor; the reply has it behind the result
}
