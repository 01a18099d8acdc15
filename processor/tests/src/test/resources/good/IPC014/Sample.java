package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Animal(String name) {}

@RemoteInterface
interface Zoo {
    void add(List<Animal> animals);
}
