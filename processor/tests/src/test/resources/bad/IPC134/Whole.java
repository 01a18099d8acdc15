package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
@Oneway
@MaxSize(reply = 100)
interface Whole {
    @Cacheable(1) // expect IPC134: one returns nothing
    void one();
}
