package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Log {
    int MOST_LINES = 100;

    int MOST_LINES_SINCE_2 = 200;

    void write(String line);
}
