package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Shop {
    @Since(2)
    int MOST = 10; // expect IPC143: "int MOST = 10" (

    @Since(2)
    Item item(String name); // expect IPC143: since version 1, and not since version 2, as @Since says; remove it

    @Since(3)
    int count(); // expect IPC143: "int count()" comes into the contract with version 2 (

    record Item(
            @Since(2) String name, // expect IPC143: "String name" (
            @Since(1) int price, // expect IPC143: since version 2, and not since version 1
            @Since(2) Color color) {}

    enum Color {
        RED,
        @Since(3) GREEN // expect IPC143: write @Since(2), or remove it; a new version begins with
    }
}
