package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Log {
    @Oneway
    void write(String line, @Out Holder<Long> position); // expect IPC053: write is oneway, so that position never comes back
}
