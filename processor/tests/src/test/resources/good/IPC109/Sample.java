package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Source {
    int read(@Out byte[] buffer);

    int exchange(@InOut byte[] buffer);
}
