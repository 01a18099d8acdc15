package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Device {
    int read(@Out byte[] buffer);
}

@RemoteInterface
interface Disk extends Device {
    @Override
    int read(@InOut byte[] buffer); // expect IPC059: buffer is @Out in the interface that it is inherited from
}
