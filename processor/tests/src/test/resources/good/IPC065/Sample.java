package example;

import dev.ipckit.annotation.*;
import dev.ipckit.parcel.*;
import java.util.*;
import java.util.concurrent.*;

@RemoteInterface
interface Camera {
    Flow.Publisher<Long> frames();

    SharedMemory pixels(long frame);
}
