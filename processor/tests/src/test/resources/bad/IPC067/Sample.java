package example;

import dev.ipckit.annotation.*;
import dev.ipckit.parcel.*;
import java.util.*;
import java.util.concurrent.*;

@RemoteInterface
interface Tool {
    void run() throws Failed; // expect IPC067: Failed.output: ParcelFileDescriptor would be closed by nobody

    class Failed extends Exception {
        private final ParcelFileDescriptor output;

        public Failed(ParcelFileDescriptor output) {
            this.output = output;
        }

        public ParcelFileDescriptor getOutput() {
            return output;
        }
    }
}
