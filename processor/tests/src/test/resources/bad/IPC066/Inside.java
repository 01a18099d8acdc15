package example;

import dev.ipckit.annotation.*;
import dev.ipckit.parcel.*;
import java.util.*;
import java.util.concurrent.*;

@RemoteInterface
interface Inside {
    void holder(@InOut dev.ipckit.Holder<SharedMemory> memory); // expect IPC066: SharedMemory in memory is replaced

    void map(@InOut Map<String, Page> pages); // expect IPC066: Page.file in pages is replaced

    void filled(@Out ParcelFileDescriptor[] files, @InOut int[] numbers);

    record Page(int number, ParcelFileDescriptor file) {}
}
