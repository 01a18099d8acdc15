package shop;

import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.UnknownTransactionException;
import dev.ipckit.processor.evolution.Peer;
import java.util.ArrayList;
import java.util.List;

/** A program that was built with the second version. */
public final class ShopPeer implements Peer, Shop {
    private static final Item PEN = new Item("pen", 3, Color.RED, 12, "blue ink", List.of("office"));

    @Override
    public RemoteStub serve() {
        return ShopStub.of(this);
    }

    @Override
    public String call(RemoteObject remote, String what) throws Exception {
        Shop shop = ShopStub.asInterface(remote);
        return switch (what) {
            case "greet" -> shop.greet("you");
            case "item" -> shop.item("pen").toString();
            case "cheaperThan" -> shop.cheaperThan(9).toString();
            case "color RED" -> shop.color(Color.RED).toString();
            case "color BLUE" -> shop.color(Color.BLUE).toString();
            case "show" -> shop.show(PEN);
            case "buy" -> {
                Heard heard = new Heard();
                yield shop.buy(PEN, heard) + " " + heard.said;
            }
            case "buy nothing" -> {
                try {
                    yield "" + shop.buy(new Item("air", 0, Color.RED, 0, null, List.of()), null);
                } catch (SoldOut e) {
                    yield "SoldOut(" + e.getMessage() + ", " + e.left() + ", until " + e.until() + ")";
                }
            }
            case "version" -> remote.interfaceVersion() + " " + remote.interfaceHash().length();
            default -> throw new IllegalArgumentException(what);
        };
    }

    @Override
    public String greet(String who) {
        return "hello " + who;
    }

    @Override
    public Item item(String name) {
        return new Item(name, 3, Color.RED, 12, "blue ink", List.of("office"));
    }

    @Override
    public List<Item> cheaperThan(int price) {
        return List.of(PEN, PEN);
    }

    /** Answers with a colour that the first version does not know. */
    @Override
    public Color color(Color wanted) {
        return wanted == Color.GREEN ? Color.BLUE : wanted;
    }

    @Override
    public int buy(Item item, Listener listener) throws SoldOut {
        if (item.price() == 0) {
            throw new SoldOut("nothing there", 7, "monday");
        }
        boolean confirmed = listener.confirm(item.price());
        String name;
        try {
            name = listener.name();
        } catch (UnknownTransactionException older) {
            name = "";
        }
        return confirmed ? item.price() + name.length() : 0;
    }

    @Override
    public String show(Item item) {
        return "new shows " + item;
    }

    private static final class Heard implements Listener {
        final List<String> said = new ArrayList<>();

        @Override
        public void shipped(Item item) {}

        @Override
        public boolean confirm(int price) {
            said.add("new confirms " + price);
            return true;
        }

        @Override
        public String name() {
            said.add("new is asked for its name");
            return "me";
        }
    }
}
