package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Shop {
    void price(Number price); // expect IPC017: Number cannot travel; say which one, such as long or double
}
