package canvas;

import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.processor.evolution.Peer;

/** A program that was built with the old version. */
public final class CanvasPeer implements Peer, Canvas {
    @Override
    public RemoteStub serve() {
        return CanvasStub.of(this);
    }

    @Override
    public String call(RemoteObject remote, String what) {
        Canvas canvas = CanvasStub.asInterface(remote);
        return switch (what) {
            case "draw Circle" -> canvas.draw(new Circle(1));
            case "last" -> canvas.last().toString();
            case "hear Beep" -> canvas.hear(new Beep(440));
            case "lastSound" -> canvas.lastSound().toString();
            default -> throw new IllegalArgumentException(what);
        };
    }

    @Override
    public String draw(Shape shape) {
        return "old draws " + shape;
    }

    @Override
    public Shape last() {
        return new Square(2);
    }

    @Override
    public String hear(Sound sound) {
        return "old hears " + sound;
    }

    @Override
    public Sound lastSound() {
        return new Beep(440);
    }
}
