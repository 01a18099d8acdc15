package canvas;

import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.processor.evolution.Peer;

/** A program that was built with the new version. */
public final class CanvasPeer implements Peer, Canvas {
    @Override
    public RemoteStub serve() {
        return CanvasStub.of(this);
    }

    @Override
    public String call(RemoteObject remote, String what) {
        Canvas canvas = CanvasStub.asInterface(remote);
        return switch (what) {
            case "draw Line" -> canvas.draw(new Line(5));
            case "hear Song" -> canvas.hear(new Song("la"));
            case "draw Circle" -> canvas.draw(new Circle(1));
            case "last" -> canvas.last().toString();
            case "hear Beep" -> canvas.hear(new Beep(440));
            case "lastSound" -> canvas.lastSound().toString();
            default -> throw new IllegalArgumentException(what);
        };
    }

    @Override
    public String draw(Shape shape) {
        return "new draws " + shape;
    }

    @Override
    public Shape last() {
        return new Line(5);
    }

    @Override
    public String hear(Sound sound) {
        return "new hears " + sound;
    }

    @Override
    public Sound lastSound() {
        return new Song("la");
    }
}
