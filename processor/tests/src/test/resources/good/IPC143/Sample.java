package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Shop {
    int MOST = 10;

    Item item(String name);

    @Since(2)
    int count();

    record Item(String name, @Since(2) int price, @Since(2) Color color) {}

    enum Color {
        RED,
        @Since(2) GREEN
    }
}
