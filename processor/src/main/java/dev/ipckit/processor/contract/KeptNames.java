/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import dev.ipckit.processor.contract.Contract.Method;
import dev.ipckit.processor.contract.Contract.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The names of parameters that the lock file knows and the compiler does not. Class files seldom have them, so that the methods
 * of an inherited interface have names in a compilation of everything, and none in one of what has changed.
 */
final class KeptNames {
    private KeptNames() {}

    /** The contract, with names out of the lock file where it has none of its own. */
    static Contract in(Contract contract, Contract locked) {
        Map<Integer, Method> methods = new TreeMap<>(contract.methods());
        methods.replaceAll((code, method) -> {
            Method was = locked.methods().get(code);
            return was == null || was.parameters().size() != method.parameters().size() || hasNames(method)
                    ? method
                    : named(method, was);
        });
        return new Contract(
                contract.name(),
                contract.descriptor(),
                methods,
                contract.removed(),
                contract.types(),
                contract.constants());
    }

    /** Compilers count what has no name. */
    private static boolean hasNames(Method method) {
        List<Parameter> parameters = method.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            if (!parameters.get(i).name().equals("arg" + i)) {
                return true;
            }
        }
        return false;
    }

    private static Method named(Method method, Method was) {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < method.parameters().size(); i++) {
            Parameter parameter = method.parameters().get(i);
            parameters.add(new Parameter(
                    parameter.direction(),
                    parameter.type(),
                    was.parameters().get(i).name()));
        }
        return new Method(
                method.code(),
                method.oneway(),
                method.result(),
                method.name(),
                List.copyOf(parameters),
                method.thrown(),
                method.since(),
                method.line());
    }
}
