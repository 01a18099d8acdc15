package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

sealed interface Shape permits Circle, Kind, Other, Round {}

record Circle(double radius) implements Shape {}

enum Kind implements Shape { // expect IPC075: Kind is permitted by Shape and is an enum; make it a record
    FLAT
}

non-sealed interface Other extends Shape {} // expect IPC075: Other is permitted by Shape and is not sealed

sealed interface Round extends Shape permits Ball, Disk {}

record Ball() implements Round {}

final class Disk implements Round {} // expect IPC075: Disk is permitted by Shape and is a class

sealed interface Result<T> permits Ok, Odd, Listed {}

record Ok<T>(T value) implements Result<T> {}

record Odd<T, U>(T value, U other) implements Result<T> {} // expect IPC075: type parameters that the type arguments

record Listed<T>(T value) implements Result<List<T>> {} // expect IPC075: pass its own type parameters on

sealed interface Only<T> permits Number1 {}

record Number1(int value) implements Only<Integer> {}

sealed abstract class Base permits Leaf {}

final class Leaf extends Base {}

@RemoteInterface
interface Canvas {
    void draw(List<Shape> shapes);

    void result(Result<String> result);

    void only(Only<String> only); // expect IPC075: no record that Only permits can be a Only<String>

    void base(Base base); // expect IPC012: make it a sealed interface
}
