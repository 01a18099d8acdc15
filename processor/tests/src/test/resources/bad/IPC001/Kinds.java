package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
record Point(int x, int y) {} // expect IPC001: Point is a record

@RemoteInterface
enum Color { RED } // expect IPC001: Color is an enum

@RemoteInterface
@interface Mark {} // expect IPC001: Mark is an annotation interface

@RemoteInterface
abstract class Base { // expect IPC001: Base is a class
    abstract Object anything(Object whatever);
}
