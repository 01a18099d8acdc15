/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.annotation.Oneway;
import dev.ipckit.testing.contract.types.EnumTypes.ByteEnum;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What a call ends with beside a value: nothing, an exception, or something later. */
interface OutcomeTypes {
    void throwServiceSpecific(int code);

    void refuse(
            long number,
            String text,
            @Nullable Integer box,
            ByteEnum constant,
            UnionTypes.Union union,
            Everywhere<Instant> instants,
            Optional<String> optional)
            throws Refused;

    CompletableFuture<Void> refuseLater(Everywhere<Instant> instants);

    CompletionStage<Integer> addLater(int a, int b);

    CompletableFuture<@Nullable String> repeatNullableLater(@Nullable String input);

    /** Not waited for. */
    @Oneway
    void leave(String text);

    /** What has been left, in its order. */
    List<String> left();

    /** Fields of many kinds. */
    final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        private final long number;
        private final String text;
        private final @Nullable Integer box;
        private final ByteEnum constant;
        private final transient UnionTypes.Union union;
        private final transient Everywhere<Instant> instants;
        private final transient Optional<String> optional;

        Refused(
                @Nullable String message,
                long number,
                String text,
                @Nullable Integer box,
                ByteEnum constant,
                UnionTypes.Union union,
                Everywhere<Instant> instants,
                Optional<String> optional) {
            super(message);
            this.number = number;
            this.text = text;
            this.box = box;
            this.constant = constant;
            this.union = union;
            this.instants = instants;
            this.optional = optional;
        }

        public long number() {
            return number;
        }

        public String text() {
            return text;
        }

        @Nullable
        public Integer box() {
            return box;
        }

        public ByteEnum constant() {
            return constant;
        }

        public UnionTypes.Union union() {
            return union;
        }

        public Everywhere<Instant> instants() {
            return instants;
        }

        public Optional<String> optional() {
            return optional;
        }
    }
}
