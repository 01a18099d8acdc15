/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.testing.contract.types.ReferenceTypes.Named;
import dev.ipckit.testing.contract.types.ReferenceTypes.References;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remote objects and remote interfaces: what comes home is the object itself, and what is far answers. */
final class ReferenceTrials {
    private static final List<Named> OWN = List.of(() -> "one", () -> "two", () -> "");

    private ReferenceTrials() {}

    @SuppressWarnings("NullAway") // of a method reference it infers no null inside of a type argument
    static void add(Trials trials, TypeConformance remote) {
        trials.add("getOther and verifyName", () -> others(remote));
        trials.add("getInterfaces and verifyNames", () -> interfaces(remote));
        trials.add("getNullableInterfaces and verifyNullableNames", () -> nullableInterfaces(remote));
        trials.reverseList("reverseNamedList", remote::reverseNamedList, interfaces());
        trials.repeat("repeatNamedMap", remote::repeatNamedMap, interfaces().maps(ScalarSamples.STRINGS));
        trials.add("getCallback", () -> {
            assertThat(remote.getCallback(true)).isNull();
            assertThat(remote.getCallback(false))
                    .isNotNull()
                    .satisfies(named -> assertThat(named.name()).isEqualTo("callback"));
        });
        trials.each("takesObject", objects(), remote::takesObject);
        trials.each("takesNullableObject", objects().orNull(), remote::takesNullableObject);
        trials.each("takesObjectList", objects().lists(), remote::takesObjectList);
        trials.each("takesNullableObjectList", objects().orNull().lists().orNull(), remote::takesNullableObjectList);
        trials.reverse("reverseObjects", remote::reverseObjects, objects().arrays(RemoteObject[]::new));
        trials.reverse(
                "reverseNullableObjects",
                remote::reverseNullableObjects,
                objects().orNull().arrays(RemoteObject[]::new).orNull());
        trials.each("repeatReferences", objects(), near -> {
            for (References references : references(near, far(remote))) {
                Trials.assertSame(remote.repeatReferences(references), references);
            }
        });
    }

    /** Interfaces of this process, which must come home as the same objects. */
    static Samples<Named> interfaces() {
        return Samples.of(random -> OWN.get(random.nextInt(OWN.size())), OWN.get(0), OWN.get(1));
    }

    static Samples<RemoteObject> objects() {
        return interfaces().map(ReferenceTypes_NamedStub::of);
    }

    private static RemoteObject far(TypeConformance remote) {
        return ((RemoteBroker) remote.getOther("far")).asObject();
    }

    private static void others(TypeConformance remote) {
        Named other = remote.getOther("other");

        assertThat(other.name()).isEqualTo("other");
        assertThat(remote.getOther("other")).isSameAs(other);
        assertThat(remote.verifyName(other, "other")).isTrue();
        assertThat(remote.verifyName(other, "else")).isFalse();
        assertThat(remote.verifyName(OWN.get(0), "one")).isTrue();
        assertThat(remote.verifyName(OWN.get(2), "")).isTrue();
    }

    private static void interfaces(TypeConformance remote) {
        String[] names = {"a", "b", "a", ""};
        Named[] services = remote.getInterfaces(names);

        assertThat(services).extracting(Named::name).containsExactly(names);
        assertThat(services[2]).isSameAs(services[0]);
        assertThat(remote.verifyNames(services, names)).isTrue();
        assertThat(remote.verifyNames(OWN.toArray(new Named[0]), new String[] {"one", "two", "wrong"}))
                .isFalse();
        assertThat(remote.getInterfaces(new String[0])).isEmpty();
        assertThatThrownBy(() -> remote.verifyNames(new Named[] {null}, names))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("services");
    }

    private static void nullableInterfaces(TypeConformance remote) {
        @Nullable String[] names = {null, "b", null};
        @Nullable Named @Nullable [] services = remote.getNullableInterfaces(names);

        assertThat(services).hasSize(3).matches(found -> found[0] == null && found[1] != null && found[2] == null);
        assertThat(remote.verifyNullableNames(services, names)).isTrue();
        assertThat(remote.verifyNullableNames(services, new String[] {"b", null, null}))
                .isFalse();
        assertThat(remote.getNullableInterfaces(null)).isNull();
        assertThat(remote.verifyNullableNames(null, null)).isTrue();
        assertThat(remote.verifyNullableNames(new Named[0], null)).isFalse();
    }

    private static List<References> references(RemoteObject near, RemoteObject far) {
        return List.of(
                new References(
                        far,
                        near,
                        new RemoteObject[] {near, far},
                        new RemoteObject[] {null, near},
                        List.of(far, near),
                        Arrays.asList(far, null),
                        OWN.get(0),
                        OWN.get(1)),
                new References(near, null, new RemoteObject[0], null, List.of(), null, OWN.get(2), null));
    }
}
