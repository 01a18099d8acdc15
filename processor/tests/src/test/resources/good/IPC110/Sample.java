package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Directory {
    String find(@Nullable String name);

    @Nullable
    String findOrNull(String name);
}
