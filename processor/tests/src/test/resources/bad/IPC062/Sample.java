package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Name(String first, String last) {}

@RemoteInterface
interface People {
    SortedSet<Name> names(); // expect IPC062: SortedSet<Name> is sorted, and Name has no natural order; let it implement Comparable<Name>, or declare a Set
}
