package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

abstract class Abstract extends Exception {}

class Hidden extends Exception {
    private Hidden() {}
}

class WrongType extends Exception {
    WrongType(int code) {}

    public String code() {
        return "";
    }
}

class Outer {
    class Inner extends Exception {}
}

@RemoteInterface
interface Kinds {
    void zero() throws java.io.UncheckedIOException; // expect IPC051: UncheckedIOException
    void one() throws Abstract; // expect IPC051: Abstract
    void two() throws Hidden; // expect IPC051: Hidden
    void three() throws WrongType; // expect IPC051: WrongType
    void four() throws Outer.Inner; // expect IPC051: Outer.Inner
    void five() throws library.NoNames; // expect IPC051: NoNames was compiled without the names of its constructors' parameters
}
