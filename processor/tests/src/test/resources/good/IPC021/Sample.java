package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

class Values {
    record Point(int x, int y) {}

    record Line(Point from, double length) {}
}

@RemoteInterface
interface Service {
    void send(Values.Line line);
}
