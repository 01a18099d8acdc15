package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Calculator {
    int add(int a, int b);
}

class CalculatorService implements Calculator {
    @Override
    public int add(int a, int b) {
        return a + b;
    }
}
