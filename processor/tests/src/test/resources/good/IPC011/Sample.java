package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Registry {
    void registerText(String name, String value);

    void registerNumber(String name, long value);
}
