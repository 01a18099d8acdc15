package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Directory {
    @Cacheable(60)
    Person person(String name); // expect IPC135: person is @Cacheable, but Directory.Person is a remote object

    @RemoteInterface
    interface Person {
        String mail();
    }
}
