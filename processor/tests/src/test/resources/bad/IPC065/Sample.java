package example;

import dev.ipckit.annotation.*;
import dev.ipckit.parcel.*;
import java.util.*;
import java.util.concurrent.*;

@RemoteInterface
interface Camera {
    Flow.Publisher<Frame> frames(); // expect IPC065: Frame.pixels would be closed by nobody

    record Frame(long number, SharedMemory pixels) {}
}
