/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.RemoteObject;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values in a form in which those with equal content are equal: arrays and records as lists, text as strings.
 * Collections and maps that have an order keep it.
 */
final class Plain {
    private Plain() {}

    static @Nullable Object of(@Nullable Object value) {
        if (value == null || value instanceof RemoteObject) {
            return value;
        }
        if (value.getClass().isArray()) {
            return ofArray(value);
        }
        if (value instanceof Record record) {
            return ofRecord(record);
        }
        if (value instanceof Collection<?> collection) {
            return ofCollection(collection);
        }
        if (value instanceof Map<?, ?> map) {
            return ofMap(map);
        }
        if (value instanceof Optional<?> optional) {
            return List.of("optional", optional.isPresent() ? listOf(of(optional.get())) : List.of());
        }
        return value instanceof CharSequence text ? text.toString() : value;
    }

    private static Object ofArray(Object array) {
        List<@Nullable Object> plain = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            plain.add(of(Array.get(array, i)));
        }
        return plain;
    }

    private static Object ofRecord(Record value) {
        List<@Nullable Object> plain = listOf(value.getClass().getSimpleName());
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                plain.add(of(component.getAccessor().invoke(value)));
            } catch (IllegalAccessException | InvocationTargetException unreadable) {
                throw new LinkageError(component + " cannot be read", unreadable);
            }
        }
        return plain;
    }

    private static Object ofCollection(Collection<?> collection) {
        List<@Nullable Object> plain = new ArrayList<>();
        collection.forEach(element -> plain.add(of(element)));
        boolean unordered = collection.getClass() == HashSet.class;
        return unordered ? Set.copyOf(plain) : plain;
    }

    private static Object ofMap(Map<?, ?> map) {
        if (map.getClass() == HashMap.class) {
            Map<@Nullable Object, @Nullable Object> plain = new HashMap<>();
            map.forEach((key, value) -> plain.put(of(key), of(value)));
            return plain;
        }
        List<@Nullable Object> plain = new ArrayList<>();
        map.forEach((key, value) -> {
            plain.add(of(key));
            plain.add(of(value));
        });
        return plain;
    }

    private static List<@Nullable Object> listOf(@Nullable Object first) {
        List<@Nullable Object> list = new ArrayList<>();
        list.add(first);
        return list;
    }
}
