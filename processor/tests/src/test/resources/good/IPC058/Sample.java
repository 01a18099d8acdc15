package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import dev.ipckit.parcel.*;
import java.util.*;
import org.jspecify.annotations.*;

final class Money implements Parcelable {
    private final long cents;

    Money(Parcel parcel) {
        this.cents = parcel.readLong();
    }

    @Override
    public void writeToParcel(Parcel parcel) {
        parcel.writeLong(cents);
    }
}

@RemoteInterface
interface Bank {
    void pay(Money money);
}
