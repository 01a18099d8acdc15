package example;

import dev.ipckit.annotation.*;
import dev.ipckit.parcel.*;
import java.util.*;
import java.util.concurrent.*;

@RemoteInterface
interface Tool {
    Result run();

    record Result(int status, ParcelFileDescriptor output) {}
}
