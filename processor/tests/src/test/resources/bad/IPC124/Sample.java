package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Vault {
    void open(String code) throws Locked; // expect IPC124: open throws example.Vault.Locked now

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
