package shop;

import dev.ipckit.annotation.Oneway;
import dev.ipckit.annotation.RemoteInterface;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contract in its first version; what was generated for it then is kept beside it. */
@RemoteInterface
public interface Shop {
    Item item(String name);

    int count();

    List<Item> cheaperThan(int price);

    Color color(Color wanted);

    int buy(Item item, @Nullable Listener listener) throws SoldOut;

    String show(Item item);

    enum Color {
        RED,
        GREEN
    }

    record Item(String name, int price, Color color) {}

    class SoldOut extends Exception {
        private final int left;

        public SoldOut(String message, int left) {
            super(message);
            this.left = left;
        }

        public int left() {
            return left;
        }
    }

    @RemoteInterface
    interface Listener {
        @Oneway
        void shipped(Item item);

        boolean confirm(int price);
    }
}
