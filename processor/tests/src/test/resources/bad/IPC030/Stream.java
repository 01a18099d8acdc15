package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface OnewayStream {
    @Oneway
    Flow.Publisher<String> lines(); // expect IPC030
}
