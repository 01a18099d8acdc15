package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Negative {
    void set(@FixedSize({2, -1}) int[][] values); // expect IPC064: int[][] cannot have a fixed size of -1
}
