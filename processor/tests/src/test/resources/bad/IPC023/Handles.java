package example;

import dev.ipckit.annotation.*;
import dev.ipckit.parcel.*;
import java.util.*;
import java.util.concurrent.*;

@RemoteInterface
interface Handles {
    Map<ParcelFileDescriptor, String> names(); // expect IPC023: ParcelFileDescriptor does not serve as a key

    Set<SharedMemory> all(); // expect IPC023: SharedMemory has no equality by value

    @Cacheable(60)
    SharedMemory font(); // expect IPC135: SharedMemory is handed over once
}
