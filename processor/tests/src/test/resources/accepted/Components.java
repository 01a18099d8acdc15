package example;

import dev.ipckit.annotation.FixedSize;
import dev.ipckit.annotation.ParcelAdapter;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.parcel.TypeAdapter;
import java.util.List;

/** Annotations on components, with and without a constructor of the record's own. */
@RemoteInterface
interface Components {
    Plain plain(Plain plain);

    Compact compact(Compact compact);

    Own own(Own own);

    record Plain(@FixedSize(2) int[] pair, @ParcelAdapter(ByName.class) Thread thread) {}

    record Compact(@FixedSize({2, 3}) String[][] grid, @ParcelAdapter(ByName.class) List<Thread> threads) {
        public Compact {}
    }

    record Own(@FixedSize(4) @ParcelAdapter(ByName.class) Thread[] threads) {
        public Own(@FixedSize(4) @ParcelAdapter(ByName.class) Thread[] threads) {
            this.threads = threads;
        }
    }

    final class ByName implements TypeAdapter<Thread, String> {
        @Override
        public String toParcel(Thread thread) {
            return thread.getName();
        }

        @Override
        public Thread fromParcel(String name) {
            return new Thread(name);
        }
    }
}
