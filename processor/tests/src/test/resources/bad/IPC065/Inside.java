package example;

import dev.ipckit.annotation.*;
import dev.ipckit.parcel.*;
import java.util.*;
import java.util.concurrent.*;

@RemoteInterface
interface Inside {
    void take(Flow.Publisher<ParcelFileDescriptor> files); // expect IPC065: ParcelFileDescriptor would be closed by nobody

    Optional<Flow.Publisher<List<SharedMemory>>> memories(); // expect IPC065: SharedMemory would be closed by nobody
}
