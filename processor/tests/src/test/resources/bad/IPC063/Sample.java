package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Camera {
    void project(@FixedSize(4) double[][] matrix); // expect IPC063: double[][] and @FixedSize differ in dimensions, 2 and 1; give one size for each []
}
