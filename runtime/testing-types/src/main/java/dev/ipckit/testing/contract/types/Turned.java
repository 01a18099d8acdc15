/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Arrays and lists the other way round. */
final class Turned {
    private Turned() {}

    /** A reversed copy of an array of any type. */
    static <A> A copyOf(A array) {
        int length = Array.getLength(array);
        @SuppressWarnings("unchecked")
        A turned = (A) Array.newInstance(array.getClass().getComponentType(), length);
        for (int i = 0; i < length; i++) {
            Array.set(turned, length - 1 - i, Array.get(array, i));
        }
        return turned;
    }

    /** What a {@code reverse} method does: {@code repeated} gets the elements in their order. */
    static <A> A copyOf(A array, A repeated) {
        fill(repeated, array);
        return copyOf(array);
    }

    /** What a {@code reverse} method of lists does. */
    static <T> List<T> copyOf(List<T> list, List<T> repeated) {
        repeated.addAll(list);
        List<T> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }

    /** An array of the same type and lengths, down to the innermost, with nothing in it. */
    static <A> A blank(A array) {
        int length = Array.getLength(array);
        Class<?> component = array.getClass().getComponentType();
        @SuppressWarnings("unchecked")
        A blank = (A) Array.newInstance(component, length);
        for (int i = 0; component.isArray() && i < length; i++) {
            Array.set(blank, i, blank(Array.get(array, i)));
        }
        return blank;
    }

    /** Gives an array of any type the elements of another one of its length. */
    static <A> void fill(A array, A elements) {
        System.arraycopy(elements, 0, array, 0, Array.getLength(elements));
    }
}
