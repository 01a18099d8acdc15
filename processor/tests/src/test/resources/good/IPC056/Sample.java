package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Directory {
    int list(String path, @Out List<String> names);

    int refresh(@InOut @Nullable List<String> names);

    int read(@Out byte @Nullable [] buffer);
}
