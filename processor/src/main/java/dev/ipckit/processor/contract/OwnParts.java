/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import dev.ipckit.processor.contract.Contract.Constant;
import dev.ipckit.processor.contract.Contract.Member;
import dev.ipckit.processor.contract.Contract.Method;
import dev.ipckit.processor.contract.Contract.TypeEntry;
import dev.ipckit.processor.model.ConstantModel;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The parts of a contract that its interface declares itself, and no other contract has: those whose history is its
 * own.
 */
final class OwnParts {
    private final String prefix;
    private final Set<Integer> methods = new HashSet<>();
    private final Set<String> constants = new HashSet<>();

    OwnParts(RemoteInterfaceModel model, List<Integer> codes) {
        prefix = model.name().canonicalName() + ".";
        for (int i = 0; i < codes.size(); i++) {
            MethodModel method = model.methods().get(i);
            if (method.declaredIn().equals(model.name())) {
                methods.add(codes.get(i));
            }
        }
        for (ConstantModel constant : model.constants()) {
            if (constant.declaredIn().equals(model.name())) {
                constants.add(constant.name());
            }
        }
    }

    boolean has(Method method) {
        return methods.contains(method.code());
    }

    boolean has(Constant constant) {
        return constants.contains(constant.name());
    }

    /** A generic type comes with each combination of its arguments anew. */
    boolean has(TypeEntry type) {
        return type.name().startsWith(prefix) && !type.name().contains("<");
    }

    /**
     * The version with which a contract begins: the last one that its source knows, since its history may be longer.
     */
    int firstVersion(Contract contract) {
        int latest = Contract.FIRST_VERSION;
        for (Method method : contract.methods().values()) {
            latest = Math.max(latest, has(method) ? method.since() : 0);
        }
        for (Constant constant : contract.constants().values()) {
            latest = Math.max(latest, has(constant) ? constant.since() : 0);
        }
        for (TypeEntry type : contract.types().values()) {
            for (Member member : type.members()) {
                latest = Math.max(latest, has(type) ? member.since() : 0);
            }
        }
        return latest;
    }
}
