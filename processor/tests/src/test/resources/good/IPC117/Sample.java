package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Chart {
    int distance(Point from, Point to);

    record Point(int x, int y, String name, long exactY) {}
}
