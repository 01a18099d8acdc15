package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Chart {
    int distance(Point from, Point to);

    record Point(
            int x,
            long y, // expect IPC117: of example.Chart.Point is "long y" now
            String name) {}
}
