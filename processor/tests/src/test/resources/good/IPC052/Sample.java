package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Parser {
    boolean parse(String text, @Out Holder<Integer> value);
}
