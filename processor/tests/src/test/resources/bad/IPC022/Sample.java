package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

enum Color {}

@RemoteInterface
interface Painter {
    void paint(Color color); // expect IPC022: Color has no constants
}
