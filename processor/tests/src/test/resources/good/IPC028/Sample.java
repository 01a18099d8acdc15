package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Missing(int number) {}

@RemoteInterface
interface Service {
    Missing get();
}
