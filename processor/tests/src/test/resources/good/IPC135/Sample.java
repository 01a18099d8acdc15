package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Directory {
    Person person(String name);

    @RemoteInterface
    interface Person {
        @Cacheable(60)
        String mail();
    }
}
