package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
@MaxSize // expect IPC133: @MaxSize limits nothing
interface Others {
    int one();

    @MaxSize(request = 10, reply = 2_000_000_000) // expect IPC133: @MaxSize gives a reply 2000000000 bytes
    int two(int x);
}
