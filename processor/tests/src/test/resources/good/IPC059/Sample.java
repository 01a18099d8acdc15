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
    int read(byte[] buffer);
}
