package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Lamp {
    void switchOn();

    @Cacheable(10)
    int watts();

    @Oneway
    @MaxSize(request = 100)
    void dim(int percent);
}
