package shop;

import dev.ipckit.annotation.Oneway;
import dev.ipckit.annotation.RemoteInterface;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contract in its second version: a method removed, one added in front, and everything else grown. */
@RemoteInterface
public interface Shop {
    String greet(String who);

    Item item(String name);

    List<Item> cheaperThan(int price);

    Color color(Color wanted);

    int buy(Item item, @Nullable Listener listener) throws SoldOut;

    String show(Item item);

    enum Color {
        RED,
        GREEN,
        BLUE
    }

    record Item(String name, int price, Color color, long weight, @Nullable String note, List<String> tags) {}

    class SoldOut extends Exception {
        private final int left;
        private final String until;

        public SoldOut(String message, int left, String until) {
            super(message);
            this.left = left;
            this.until = until;
        }

        public int left() {
            return left;
        }

        public String until() {
            return until;
        }
    }

    @RemoteInterface
    interface Listener {
        @Oneway
        void shipped(Item item);

        boolean confirm(int price);

        String name();
    }
}
