package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock { // expect IPC146: -Aipckit.aidl=11 is not known; use one of 10, latest
    long now();
}
