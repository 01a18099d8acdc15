package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Keys {
    @FixedSize(0) byte[] key(); // expect IPC064: byte[] cannot have a fixed size of 0; give one above 0
}
