package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Camera {
    void project(@FixedSize({4, 4}) double[][] matrix);
}
