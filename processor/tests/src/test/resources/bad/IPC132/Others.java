package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
@RequiresPermission // expect IPC132: @RequiresPermission names no permission
interface Others {
    void none();

    @RequiresPermission(" ") // expect IPC132: a permission without a name
    void blank();

    @RequiresPermission(allOf = {}) // expect IPC132: names no permission
    void empty();

    @RequiresPermission(allOf = {"a", "b", "a"}) // expect IPC132: names a permission twice in [a, b, a]
    void twice();
}
