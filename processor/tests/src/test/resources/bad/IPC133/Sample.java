package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Uploads {
    @MaxSize(request = -1) // expect IPC133: @MaxSize gives a request -1 bytes; give from 1 to 1073741824
    void put(byte[] data);
}
