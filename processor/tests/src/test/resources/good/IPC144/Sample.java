package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Sensors {
    Reading read(String sensor);
}

record Reading(double value) {}
