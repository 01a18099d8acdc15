package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;
import dev.ipckit.parcel.*;
import java.util.*;
import org.jspecify.annotations.*;

class ArrayAdapter implements TypeAdapter<Object[], String> {
    public String toParcel(Object[] value) {
        return "";
    }

    public Object[] fromParcel(String value) {
        return new Object[0];
    }
}

class ClassAdapter implements TypeAdapter<Class<?>, String> {
    public String toParcel(Class<?> value) {
        return value.getName();
    }

    public Class<?> fromParcel(String value) {
        return Object.class;
    }
}

@RemoteInterface
@ParcelAdapter(ArrayAdapter.class)
interface Arrays { // expect IPC070: ArrayAdapter adapts java.lang.Object[], which is no class or interface with definite type arguments
    void send(String[] values);
}

@RemoteInterface
@ParcelAdapter(ClassAdapter.class)
interface Classes { // expect IPC070: ClassAdapter adapts java.lang.Class<?>, which is no class
    void send(String value);
}
