package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

class Values {
    private record Point(int x, int y) {}

    record Line(
            Point from, // expect IPC021: Values.Point is not accessible from the generated classes in example
            double length) {}
}

@RemoteInterface
interface Service {
    void send(Values.Line line);
}
