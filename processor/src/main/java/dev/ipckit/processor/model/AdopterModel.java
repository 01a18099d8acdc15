/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A package or type whose {@code @RemoteInterface} is about other interfaces.
 *
 * @param name its name
 * @param kind the word for it in messages: {@code package}, {@code class}, {@code interface}, ...
 * @param names whether it names any interface
 * @param descriptor where it gives a descriptor, null when it gives none
 * @param hasMethods whether it declares methods that look remote
 * @param misfits what it names in vain
 * @param place where findings about it go
 */
public record AdopterModel(
        String name,
        String kind,
        boolean names,
        @Nullable Place descriptor,
        boolean hasMethods,
        List<Misfit> misfits,
        Place place) {

    /**
     * Something that is named and cannot be made remote that way.
     *
     * @param name its name
     * @param why what is wrong with it, and the way out
     * @param place where it is named
     */
    public record Misfit(String name, String why, Place place) {}
}
