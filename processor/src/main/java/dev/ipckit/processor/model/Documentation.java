/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a declaration, for those who read what is generated for it.
 *
 * @param paragraphs the description as plain text, without Javadoc or HTML; empty when there is none
 * @param deprecation how it is deprecated, null when it is not
 * @param since the version of the contract in which it came, null when that is not said
 */
public record Documentation(
        List<String> paragraphs,
        @Nullable Deprecation deprecation,
        @Nullable SinceVersion since) {

    /**
     * A deprecation.
     *
     * @param since its {@code since}, empty when there is none
     * @param forRemoval whether it is going to be removed
     */
    public record Deprecation(String since, boolean forRemoval) {}

    /**
     * A version of the contract.
     *
     * @param version the number
     * @param place where it is written; null when that is not compiled together with the interface
     */
    public record SinceVersion(int version, @Nullable Place place) {}
}
