/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.RemoteObject;
import dev.ipckit.ServiceSpecificException;
import dev.ipckit.testing.contract.types.EnumTypes.ByteEnum;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Answers for all of {@link TypeConformance}: by hand for the first topics, and for those that put a type into every
 * place, whose methods do all the same, by {@link Placing}. Thread-safe.
 */
public final class Echoed
        implements EchoedScalars, EchoedArrays, EchoedStructures, EchoedDescriptors, ReferenceTypes, OutcomeTypes {

    private final Map<String, Named> others = new ConcurrentHashMap<>();
    private final List<String> left = new CopyOnWriteArrayList<>();

    private Echoed() {}

    /** Has the JDK put its proxies into this package, where they see all of its types. */
    interface OfThisPackage extends TypeConformance {}

    /** Makes one to which nothing has been left. */
    public static TypeConformance service() {
        Echoed echoed = new Echoed();
        return (TypeConformance) Proxy.newProxyInstance(
                Echoed.class.getClassLoader(),
                new Class<?>[] {OfThisPackage.class},
                (proxy, method, arguments) -> echoed.answer(method, arguments));
    }

    private @Nullable Object answer(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        if (arguments != null && !method.getDeclaringClass().isInstance(this)) {
            return Placing.answer(method, arguments);
        }
        try {
            return method.invoke(this, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    @Override
    public Named getOther(String name) {
        return others.computeIfAbsent(name, itself -> () -> itself);
    }

    @Override
    public boolean verifyName(Named service, String name) {
        return service.name().equals(name);
    }

    @Override
    public Named[] getInterfaces(String[] names) {
        Named[] found = new Named[names.length];
        for (int i = 0; i < names.length; i++) {
            found[i] = getOther(names[i]);
        }
        return found;
    }

    @Override
    public boolean verifyNames(Named[] services, String[] names) {
        return verifyNullableNames(services, names);
    }

    @Override
    public @Nullable Named @Nullable [] getNullableInterfaces(@Nullable String @Nullable [] names) {
        if (names == null) {
            return null;
        }
        @Nullable Named[] found = new Named[names.length];
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            found[i] = name == null ? null : getOther(name);
        }
        return found;
    }

    @Override
    public boolean verifyNullableNames(@Nullable Named @Nullable [] services, @Nullable String @Nullable [] names) {
        if (services == null || names == null) {
            return services == null && names == null;
        }
        boolean verified = services.length == names.length;
        for (int i = 0; verified && i < names.length; i++) {
            Named service = services[i];
            verified = Objects.equals(service == null ? null : service.name(), names[i]);
        }
        return verified;
    }

    @Override
    public List<Named> reverseNamedList(List<Named> input, List<Named> repeated) {
        return Turned.copyOf(input, repeated);
    }

    @Override
    public Map<String, Named> repeatNamedMap(Map<String, Named> input) {
        return input;
    }

    @Override
    public @Nullable Named getCallback(boolean none) {
        return none ? null : getOther("callback");
    }

    @Override
    public void takesObject(RemoteObject input) {
        requireThat(input.ping());
    }

    @Override
    public void takesNullableObject(@Nullable RemoteObject input) {
        requireThat(input == null || input.ping());
    }

    @Override
    public void takesObjectList(List<RemoteObject> input) {
        input.forEach(this::takesObject);
    }

    @Override
    public void takesNullableObjectList(@Nullable List<@Nullable RemoteObject> input) {
        if (input != null) {
            input.forEach(this::takesNullableObject);
        }
    }

    private static void requireThat(boolean answered) {
        if (!answered) {
            throw new IllegalStateException("the object that was passed does not answer");
        }
    }

    @Override
    public RemoteObject[] reverseObjects(RemoteObject[] input, RemoteObject[] repeated) {
        return Turned.copyOf(input, repeated);
    }

    @Override
    public @Nullable RemoteObject @Nullable [] reverseNullableObjects(
            @Nullable RemoteObject @Nullable [] input, @Nullable RemoteObject @Nullable [] repeated) {
        return input == null || repeated == null ? null : Turned.copyOf(input, repeated);
    }

    @Override
    public References repeatReferences(References input) {
        return input;
    }

    @Override
    public void leave(String text) {
        left.add(text);
    }

    @Override
    public List<String> left() {
        return new ArrayList<>(left);
    }

    @Override
    public void throwServiceSpecific(int code) {
        throw new ServiceSpecificException(code, "as asked");
    }

    @Override
    public void refuse(
            long number,
            String text,
            @Nullable Integer box,
            ByteEnum constant,
            UnionTypes.Union union,
            Everywhere<Instant> instants,
            Optional<String> optional)
            throws Refused {
        throw new Refused("refused", number, text, box, constant, union, instants, optional);
    }

    @Override
    public CompletableFuture<Void> refuseLater(Everywhere<Instant> instants) {
        return CompletableFuture.failedFuture(
                new ServiceSpecificException(instants.many().size(), "later"));
    }

    @Override
    public CompletionStage<Integer> addLater(int a, int b) {
        return CompletableFuture.supplyAsync(() -> a + b);
    }

    @Override
    public CompletableFuture<@Nullable String> repeatNullableLater(@Nullable String input) {
        return CompletableFuture.completedFuture(input);
    }
}
