package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Name(String first, String last) implements Comparable<Name> {
    @Override
    public int compareTo(Name other) {
        return last.compareTo(other.last);
    }
}

@RemoteInterface
interface People {
    SortedSet<Name> names();
}
