package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Chart {
    int distance(Point from, Point to);

    record Point(int x, int y) {} // expect IPC115: is gone from example.Chart.Point(int x, int y, String name): example.Chart.Point(int x, int y)
}
