package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

record Odd(int x) implements Comparable<String> {
    public int compareTo(String other) {
        return 0;
    }
}

record Sorted<T>(NavigableMap<T, String> map) {}

@RemoteInterface
interface Keys {
    TreeMap<@Nullable String, String> nulls(); // expect IPC062: null has no place in the order; remove @Nullable
    SortedMap<Locale, String> locales(); // expect IPC062: Locale has no natural order; declare a Map
    TreeSet<Odd> odd(); // expect IPC062: let it implement Comparable<Odd>, or declare a Set
    NavigableSet<List<String>> lists(); // expect IPC062: List<String> has no natural order; declare a Set
    SortedMap<String[], String> arrays(); // expect IPC062: String[] has no natural order; declare a Map
    Sorted<Locale> generic(); // expect IPC062: Sorted.map: NavigableMap<Locale, String> is sorted
    SortedSet<Object> objects(); // expect IPC017: SortedSet<Object>: Object cannot travel
    SortedSet<Keys> remote(); // expect IPC062: Keys has no natural order; declare a Set
    Sorted<UUID> fine();
}
