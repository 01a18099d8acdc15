package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Lamp {
    @Cacheable(10) // expect IPC134: switchOn returns nothing, so that with @Cacheable some calls would not be made at all
    void switchOn();

    @Oneway
    @MaxSize(request = 100, reply = 100) // expect IPC134: dim is oneway and has no reply that @MaxSize could limit
    void dim(int percent);
}
