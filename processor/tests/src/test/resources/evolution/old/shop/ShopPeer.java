package shop;

import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.processor.evolution.Peer;
import java.util.ArrayList;
import java.util.List;

/** A program that was built with the first version. */
public final class ShopPeer implements Peer, Shop {
    private static final Item PEN = new Item("pen", 3, Color.RED);

    @Override
    public RemoteStub serve() {
        return ShopStub.of(this);
    }

    @Override
    public String call(RemoteObject remote, String what) throws Exception {
        Shop shop = ShopStub.asInterface(remote);
        return switch (what) {
            case "item" -> shop.item("pen").toString();
            case "count" -> "" + shop.count();
            case "cheaperThan" -> shop.cheaperThan(9).toString();
            case "color RED" -> shop.color(Color.RED).toString();
            case "color GREEN" -> shop.color(Color.GREEN).toString();
            case "show" -> shop.show(PEN);
            case "buy" -> {
                Heard heard = new Heard();
                yield shop.buy(PEN, heard) + " " + heard.said;
            }
            case "buy nothing" -> {
                try {
                    yield "" + shop.buy(new Item("air", 0, Color.RED), null);
                } catch (SoldOut e) {
                    yield "SoldOut(" + e.getMessage() + ", " + e.left() + ")";
                }
            }
            case "version" -> remote.interfaceVersion() + " " + remote.interfaceHash().length();
            default -> throw new IllegalArgumentException(what);
        };
    }

    @Override
    public Item item(String name) {
        return new Item(name, 3, Color.RED);
    }

    @Override
    public int count() {
        return 42;
    }

    @Override
    public List<Item> cheaperThan(int price) {
        return List.of(PEN);
    }

    @Override
    public Color color(Color wanted) {
        return wanted;
    }

    @Override
    public int buy(Item item, Listener listener) throws SoldOut {
        if (item.price() == 0) {
            throw new SoldOut("nothing there", 7);
        }
        boolean confirmed = listener.confirm(item.price());
        return confirmed ? item.price() : 0;
    }

    @Override
    public String show(Item item) {
        return "old shows " + item;
    }

    private static final class Heard implements Listener {
        final List<String> said = new ArrayList<>();

        @Override
        public void shipped(Item item) {}

        @Override
        public boolean confirm(int price) {
            said.add("old confirms " + price);
            return true;
        }
    }
}
