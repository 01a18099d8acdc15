package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface City {
    Point center();

    Corner corner();

    record Point(int x, int y) {}
}

record Corner(double x, double y) {}
