package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import dev.ipckit.parcel.*;
import java.util.*;
import org.jspecify.annotations.*;

class Chain {}

record Link(Chain next) {} // expect IPC026: Link.next makes every Link contain another one without end

class ChainAdapter implements TypeAdapter<Chain, Link> {
    public Link toParcel(Chain value) {
        return new Link(value);
    }

    public Chain fromParcel(Link value) {
        return value.next();
    }
}

@RemoteInterface
@ParcelAdapter(ChainAdapter.class)
interface Chains {
    void send(Chain chain);
}
