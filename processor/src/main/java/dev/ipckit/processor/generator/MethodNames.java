/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.ParameterModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A remote method with the names that generated classes have for it.
 *
 * @param trace its name in traces and error texts, with the types of its parameters where there are overloads
 */
record MethodNames(
        MethodModel method,
        String constant,
        String handler,
        String trace,
        int code,
        boolean explicitCode,
        boolean oneway) {

    /** Names the methods of an interface: overloads by their parameters, and whatever still agrees by number. */
    static List<MethodNames> of(RemoteInterfaceModel model, List<Integer> codes) {
        Map<String, Integer> sameName = new HashMap<>();
        for (MethodModel method : model.methods()) {
            sameName.merge(method.name(), 1, Integer::sum);
        }
        Set<String> taken = new HashSet<>();
        List<MethodNames> names = new ArrayList<>();
        for (MethodModel method : model.methods()) {
            boolean overloaded = sameName.getOrDefault(method.name(), 0) > 1;
            StringBuilder constant = new StringBuilder("TRANSACTION_").append(Words.constant(method.name()));
            StringBuilder handler = new StringBuilder("on").append(Words.capitalized(method.name()));
            if (overloaded) {
                for (ParameterModel parameter : method.parameters()) {
                    String word = Words.of(parameter.use().withoutMark().javaType());
                    constant.append('_').append(Words.constant(word));
                    handler.append(word);
                }
            }
            names.add(new MethodNames(
                    method,
                    unique(constant.toString(), taken),
                    unique(handler.toString(), taken),
                    overloaded ? withParameters(method) : method.name(),
                    codes.get(names.size()),
                    method.code() != null,
                    model.isOneway(method)));
        }
        return names;
    }

    /** How messages name the method. */
    String shown(RemoteInterfaceModel model) {
        return model.name().canonicalName() + "." + method.name();
    }

    private static String withParameters(MethodModel method) {
        return method.parameters().stream()
                .map(parameter -> parameter.use().javaType().toString())
                .collect(Collectors.joining(",", method.name() + "(", ")"));
    }

    private static String unique(String wanted, Set<String> taken) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }
}
