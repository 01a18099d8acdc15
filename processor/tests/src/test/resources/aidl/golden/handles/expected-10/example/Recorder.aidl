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

    // AIDL cannot say the method of transaction code 4, which stays its own:
    //   Map<String, SharedMemory> named(Map<String, SharedMemory> memories)
    //   the result: AIDL 10 has no maps with types; int count (-1 for null), then String and SharedMemory in turn

    // AIDL cannot say the method of transaction code 5, which stays its own:
    //   void last(@Out Holder<SharedMemory> memory)
    //   memory: AIDL has no out ParcelFileDescriptor; the reply has it behind the result
}
