package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface(of = {Thread.class, Thread.State.class}) // expect IPC001 // expect IPC001
final class Remotes {}
