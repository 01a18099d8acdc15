package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface(of = {Runnable.class, Runnable.class}) // expect IPC085: Runnable is named twice
final class First {}

@RemoteInterface(of = Runnable.class) // expect IPC085: Runnable is already named by example.First in the same package
final class Second {}

@RemoteInterface(of = {CharSequence.class, RemoteObject.class}) // expect IPC085: CharSequence travels // expect IPC085: RemoteObject travels
final class Third {}
