package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

class Host {
    @RemoteInterface
    private interface Clock { // expect IPC002: Host.Clock or what encloses it is private
        long now();
    }
}
