package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock {
    boolean ping(); // expect IPC008: ping() clashes with the method of
}
