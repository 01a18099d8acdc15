package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import java.util.*;
import org.jspecify.annotations.*;

enum Color { RED }

record Point(int x, int y) {}

class Money implements dev.ipckit.parcel.Parcelable {
    Money(dev.ipckit.parcel.Parcel parcel) {}

    public void writeToParcel(dev.ipckit.parcel.Parcel parcel) {}
}

@RemoteInterface
interface Listener {
    void heard();
}

@RemoteInterface
interface Service {
    void box(@Out Integer value); // expect IPC052: use Holder<Integer>, or return it

    void text(@InOut String text); // expect IPC052: String cannot be filled, so that @InOut would leave the caller's as it is

    void sequence(@Out CharSequence text); // expect IPC052

    void color(@Out Color color); // expect IPC052: use Holder<Color>

    void point(@InOut @Nullable Point point); // expect IPC052: use Holder<@Nullable Point>

    void listener(@Out Listener listener); // expect IPC052

    void object(@Out RemoteObject object); // expect IPC052

    void money(@Out Money money); // expect IPC052: give it a constructor without parameters and readFromParcel
}
