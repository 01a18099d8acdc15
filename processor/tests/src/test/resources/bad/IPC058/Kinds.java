package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import dev.ipckit.parcel.*;
import java.util.*;
import org.jspecify.annotations.*;

abstract class Shape implements Parcelable {
    Shape(Parcel parcel) {}
}

class Outer {
    class Inner implements Parcelable {
        Inner(Parcel parcel) {}

        public void writeToParcel(Parcel parcel) {}
    }
}

class Hidden implements Parcelable {
    private Hidden(Parcel parcel) {}

    public void writeToParcel(Parcel parcel) {}
}

class Empty implements Parcelable {
    public void writeToParcel(Parcel parcel) {}
}

class Other implements Parcelable {
    private Other() {}

    public void writeToParcel(Parcel parcel) {}

    static Empty createFromParcel(Parcel parcel) {
        return new Empty();
    }
}

@RemoteInterface
interface Service {
    void any(Parcelable parcelable); // expect IPC058: Parcelable is abstract

    Shape shape(); // expect IPC058: Shape is abstract

    void inner(Outer.Inner inner); // expect IPC058: Outer.Inner is an inner class

    void hidden(List<Hidden> hidden); // expect IPC058: List<Hidden>: Hidden has no accessible constructor

    void empty(@Out Empty empty); // expect IPC058: Empty has no accessible constructor

    void other(Other other); // expect IPC058: Other has no accessible constructor
}
