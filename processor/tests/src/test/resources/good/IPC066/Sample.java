package example;

import dev.ipckit.annotation.*;
import dev.ipckit.parcel.*;
import java.util.*;
import java.util.concurrent.*;

@RemoteInterface
interface Recorder {
    List<ParcelFileDescriptor> swap(List<ParcelFileDescriptor> files);
}
