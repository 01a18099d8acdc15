package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

@RemoteInterface
interface Vault {
    void open(String code); // expect IPC112: no longer throws example.Vault.Locked

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
