package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Name(List<Byte> bytes) {}

@RemoteInterface
interface Directory {
    Map<Name, String> all();
}
