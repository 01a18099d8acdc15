/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ipckit.ServiceSpecificException;
import dev.ipckit.testing.Eventually;
import dev.ipckit.testing.contract.types.EnumTypes.ByteEnum;
import dev.ipckit.testing.contract.types.OutcomeTypes.Refused;
import dev.ipckit.testing.contract.types.UnionTypes.Union;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Exceptions with their fields, oneway calls, and results that come later. */
final class OutcomeTrials {
    private static final long LIMIT_SECONDS = 20;

    private OutcomeTrials() {}

    static void add(Trials trials, TypeConformance remote) {
        trials.add("leave and left", () -> {
            List<String> before = remote.left();
            remote.leave("this");
            remote.leave("that");
            Eventually.await("both have been left", () -> remote.left().size() == before.size() + 2);
            assertThat(remote.left()).endsWith("this", "that");
        });
        trials.each(
                "throwServiceSpecific",
                ScalarSamples.INTS,
                code -> assertThatThrownBy(() -> remote.throwServiceSpecific(code))
                        .isInstanceOfSatisfying(
                                ServiceSpecificException.class,
                                thrown -> assertThat(thrown.errorCode()).isEqualTo(code))
                        .hasMessage("as asked"));
        trials.each("refuse", StructureSamples.UNIONS, union -> refuse(remote, union));
        trials.add(
                "refuseLater",
                () -> assertThatThrownBy(() -> remote.refuseLater(instants()).get(LIMIT_SECONDS, TimeUnit.SECONDS))
                        .isInstanceOf(ExecutionException.class)
                        .cause()
                        .isInstanceOfSatisfying(
                                ServiceSpecificException.class,
                                thrown -> assertThat(thrown.errorCode())
                                        .isEqualTo(instants().many().size())));
        trials.each(
                "addLater",
                ScalarSamples.INTS,
                number -> assertThat(
                                remote.addLater(number, 1).toCompletableFuture().get(LIMIT_SECONDS, TimeUnit.SECONDS))
                        .isEqualTo(number + 1));
        trials.repeat(
                "repeatNullableLater",
                text -> remote.repeatNullableLater(text).get(LIMIT_SECONDS, TimeUnit.SECONDS),
                ScalarSamples.STRINGS.orNull());
    }

    private static void refuse(TypeConformance remote, Union union) {
        for (Integer box : Arrays.asList(null, Integer.MIN_VALUE)) {
            Optional<String> optional = Optional.ofNullable(box).map(Object::toString);
            Refused refused = catchThrowableOfType(
                    Refused.class,
                    () -> remote.refuse(Long.MIN_VALUE, "why", box, ByteEnum.LEAST, union, instants(), optional));

            assertThat(refused).hasMessage("refused");
            assertThat(refused.number()).isEqualTo(Long.MIN_VALUE);
            assertThat(refused.text()).isEqualTo("why");
            assertThat(refused.box()).isEqualTo(box);
            assertThat(refused.constant()).isSameAs(ByteEnum.LEAST);
            Trials.assertSame(refused.union(), union);
            Trials.assertSame(refused.instants(), instants());
            assertThat(refused.optional()).isEqualTo(optional);
        }
    }

    private static Everywhere<Instant> instants() {
        return new Everywhere<>(
                Instant.MIN,
                null,
                List.of(Instant.EPOCH, Instant.MAX),
                Arrays.asList(Instant.MAX, null),
                Map.of("a", Instant.EPOCH),
                Optional.of(Instant.EPOCH),
                new Choice.One<>(Instant.MAX));
    }
}
