package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface City { // expect IPC147: example.City.Point and example.City_Point would both be example.City_Point in AIDL; rename one of them
    Point center();

    City_Point corner();

    record Point(int x, int y) {}
}

record City_Point(double x, double y) {}
