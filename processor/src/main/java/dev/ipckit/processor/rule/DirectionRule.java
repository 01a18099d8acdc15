/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.Direction;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.ParameterModel;
import dev.ipckit.processor.model.ParameterModel.DeclaredDirection;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.Place;
import dev.ipckit.processor.model.RemoteInterfaceModel;

/** What comes back can be filled, comes back in one way only, and has somebody who waits for it. */
final class DirectionRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        for (MethodModel method : model.methods()) {
            for (ParameterModel parameter : method.parameters()) {
                checkDeclared(parameter, findings);
                if (parameter.direction().isReturned()) {
                    checkReturned(model.isOneway(method), method, parameter, findings);
                }
            }
        }
    }

    private static void checkDeclared(ParameterModel parameter, Findings findings) {
        if (parameter.declared().size() > 1) {
            DeclaredDirection second = parameter.declared().get(1);
            findings.add(
                    DiagnosticId.IPC054,
                    second.place(),
                    parameter.name() + " is both " + parameter.declared().get(0).direction() + " and "
                            + second.direction() + "; keep one, @InOut if it travels both ways");
        }
        for (DeclaredDirection declared : parameter.declared()) {
            if (parameter.inherited() != null && parameter.inherited() != declared.direction()) {
                findings.add(
                        DiagnosticId.IPC059,
                        declared.place(),
                        parameter.name() + " is " + parameter.inherited()
                                + " in the interface that it is inherited from;" + " keep that direction");
            }
        }
    }

    private static void checkReturned(boolean oneway, MethodModel method, ParameterModel parameter, Findings findings) {
        Place place = parameter.declared().isEmpty()
                ? parameter.place()
                : parameter.declared().get(0).place();
        String direction = parameter.direction().toString();
        if (oneway) {
            findings.add(
                    DiagnosticId.IPC053,
                    place,
                    method.name() + " is oneway, so that " + parameter.name() + " never comes back; remove " + direction
                            + ", pass a callback, or remove @Oneway");
        }
        ParcelType type = parameter.use().type();
        if (!ReturnedTypes.canBeFilled(type) && !(type instanceof ParcelType.Unsupported)) {
            findings.add(
                    DiagnosticId.IPC052,
                    place,
                    parameter.use().javaType() + " cannot be filled, so that " + direction
                            + " would leave the caller's as it is; " + wayOut(parameter));
        }
        if (parameter.direction() == Direction.OUT
                && parameter.use().nullable()
                && ReturnedTypes.canBeFilled(type)
                && !(type instanceof ParcelType.Array)
                && !(type instanceof ParcelType.Held)) {
            findings.add(
                    DiagnosticId.IPC056,
                    parameter.place(),
                    parameter.name() + " is @Out, so that the callee gets a new "
                            + parameter.use().javaType() + " even for null; remove @Nullable, or use @InOut");
        }
    }

    private static String wayOut(ParameterModel parameter) {
        JavaType type = parameter.use().javaType();
        String boxed = parameter.use().type() instanceof ParcelType.Scalar scalar
                ? scalar.primitive().box()
                : (parameter.use().nullable() ? "@Nullable " : "") + type;
        String holder = "use Holder<" + boxed + ">";
        return parameter.use().type() instanceof ParcelType.ParcelableValue
                ? "give it a constructor without parameters and readFromParcel, or " + holder
                : holder + ", or return it";
    }
}
