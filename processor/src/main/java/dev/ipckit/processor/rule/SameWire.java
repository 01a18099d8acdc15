/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.Direction;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.ParameterModel;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.ThrownModel;
import dev.ipckit.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares what two interfaces look like to a peer: an asynchronous method is the one that waits. */
final class SameWire {
    private SameWire() {}

    static boolean of(RemoteInterfaceModel one, RemoteInterfaceModel other) {
        return methods(one).equals(methods(other));
    }

    private record Method(
            String name,
            @Nullable Integer code,
            boolean oneway,
            List<Parameter> parameters,
            @Nullable Value result,
            List<ThrownModel> thrown) {}

    private record Parameter(Value value, Direction direction) {}

    private record Value(ParcelType type, boolean nullable) {}

    private static List<Method> methods(RemoteInterfaceModel model) {
        List<Method> methods = new ArrayList<>();
        for (MethodModel method : model.methods()) {
            methods.add(new Method(
                    method.name(),
                    method.code() == null ? null : method.code().value(),
                    model.isOneway(method),
                    method.parameters().stream().map(SameWire::parameter).toList(),
                    method.result() == null ? null : value(method.result()),
                    method.thrown()));
        }
        return methods;
    }

    private static Parameter parameter(ParameterModel parameter) {
        return new Parameter(value(parameter.use()), parameter.direction());
    }

    /** A box that is never null travels as what is in it. */
    private static Value value(TypeUse use) {
        ParcelType type = use.type() instanceof ParcelType.Boxed boxed && !use.nullable()
                ? new ParcelType.Scalar(boxed.primitive())
                : use.type();
        return new Value(type, use.nullable());
    }
}
