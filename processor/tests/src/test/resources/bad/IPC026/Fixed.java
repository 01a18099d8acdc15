package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Tree(@FixedSize(2) Tree[] children) {} // expect IPC026: Tree.children makes every Tree contain another one without end

@RemoteInterface
interface Fixed {
    Tree tree();
}
