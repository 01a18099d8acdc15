package example;

import dev.ipckit.annotation.*;
import dev.ipckit.parcel.*;
import java.util.*;
import java.util.concurrent.*;

@RemoteInterface
interface Recorder {
    void swap(@InOut List<ParcelFileDescriptor> files); // expect IPC066: ParcelFileDescriptor in files is replaced
}
