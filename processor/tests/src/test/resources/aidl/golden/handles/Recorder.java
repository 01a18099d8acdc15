package example;

import dev.ipckit.Holder;
import dev.ipckit.annotation.Out;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.parcel.ParcelFileDescriptor;
import dev.ipckit.parcel.SharedMemory;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Passes files and memory. */
@RemoteInterface
public interface Recorder {
    ParcelFileDescriptor open(String name, @Nullable ParcelFileDescriptor log);

    Frame frame(Frame frame);

    List<ParcelFileDescriptor> all(ParcelFileDescriptor[] files, @Out ParcelFileDescriptor[] copies);

    Map<String, SharedMemory> named(Map<String, SharedMemory> memories);

    void last(@Out Holder<SharedMemory> memory);

    record Frame(int number, SharedMemory pixels, @Nullable ParcelFileDescriptor source) {}
}
