package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

class Holder {
    private enum Color { RED }

    private static class Failure extends Exception {}

    @RemoteInterface
    interface Kinds {
        void color(Color color); // expect IPC021: Holder.Color is not accessible
        void fail() throws Failure; // expect IPC021: Holder.Failure is not accessible
    }
}
