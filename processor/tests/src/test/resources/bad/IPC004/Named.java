package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface(of = Comparator.class) // expect IPC004: Comparator has type parameters
final class Remotes {}
