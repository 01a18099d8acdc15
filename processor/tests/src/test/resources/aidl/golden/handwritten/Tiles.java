package example;

import dev.ipckit.annotation.*;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.Parcelable;
import java.util.*;

@RemoteInterface
interface Tiles {
    final class Tile implements Parcelable {
        public Tile(Parcel parcel) {
            parcel.readInt();
        }

        @Override
        public void writeToParcel(Parcel parcel) {
            parcel.writeInt(1);
        }
    }

    Tile tile(List<Tile> tiles);
}
