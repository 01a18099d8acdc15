/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.annotation;

import dev.ipckit.parcel.TypeAdapter;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a type travels that one does not own. The adapter applies to its type wherever that stands within what is
 * annotated: a parameter, a result (the method), a component of a record, one use of a type ({@code
 * List<@ParcelAdapter(A.class) X>}), a whole interface or record, a package ({@code package-info.java}) or a module
 * ({@code module-info.java}). The nearest one counts: inside of a record that is the component's, the record's and its
 * package's before those of the interface.
 *
 * <p>Adapters are found while the interface is compiled, in the annotations of the elements that enclose it. A change
 * to those of a package or module compiles the interfaces in it anew with the next full build.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.PARAMETER,
    ElementType.METHOD,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE,
    ElementType.PACKAGE,
    ElementType.MODULE,
    ElementType.TYPE_USE
})
public @interface ParcelAdapter {

    /** The adapters, at most one for each type. */
    Class<? extends TypeAdapter<?, ?>>[] value();
}
