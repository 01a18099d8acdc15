package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock { // expect IPC100: -Aipckit.contract=strict is not known; use one of update, check, accept, release, off
    long now();
}
