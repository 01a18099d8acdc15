package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Clock {
    @TransactionCode(1)
    long now();

    default long seconds() {
        return now() / 1000;
    }
}
