package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface(of = List.class) // expect IPC004: List has type parameters (E); annotate an interface that extends List
final class RemoteLists {}
