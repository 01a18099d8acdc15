package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Camera {
    @FixedSize(3) void aim(double[] at); // expect IPC138: @FixedSize has no effect here, since aim returns nothing; remove it
}
