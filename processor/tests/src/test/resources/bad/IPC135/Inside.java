package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Inside {
    void first(Box box);

    @Cacheable(60)
    int third(@InOut int[] numbers); // expect IPC135: third is @Cacheable, but numbers comes back changed

    @Cacheable(60)
    int second(
            Box box,
            List<RemoteObject> objects); // expect IPC135: List<RemoteObject>: second is @Cacheable, but RemoteObject is a remote object

    record Box(RemoteObject object) {} // expect IPC135: second is @Cacheable, but RemoteObject is a remote object
}
