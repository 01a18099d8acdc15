package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Vault {
    @SuppressWarnings("IPC124")
    void open(String code) throws Locked;

    class Locked extends Exception {
        private final int minutes;

        public Locked(int minutes) {
            this.minutes = minutes;
        }

        public int minutes() {
            return minutes;
        }
    }
}
