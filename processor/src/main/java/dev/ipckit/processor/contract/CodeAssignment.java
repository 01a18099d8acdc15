/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import dev.ipckit.processor.contract.Contract.Method;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Gives each method its transaction code: the one that it declares, else the one that it has in the lock file, else the
 * next that was never given. Without a lock file the order of declaration decides.
 */
final class CodeAssignment {
    private static final int NONE = 0;

    private CodeAssignment() {}

    static List<Integer> byDeclaration(RemoteInterfaceModel model) {
        List<Integer> codes = new ArrayList<>();
        for (MethodModel method : model.methods()) {
            codes.add(method.code() == null ? codes.size() + 1 : method.code().value());
        }
        return codes;
    }

    /**
     * Assigns codes by a lock file.
     *
     * @param replaced codes of methods that have changed so much that they must not keep them
     */
    static List<Integer> byLock(RemoteInterfaceModel model, Contract locked, Set<Integer> replaced) {
        int[] codes = new int[model.methods().size()];
        Set<Integer> given = new HashSet<>(replaced);
        int highest = 0;
        for (int i = 0; i < codes.length; i++) {
            MethodModel method = model.methods().get(i);
            if (method.code() != null) {
                codes[i] = method.code().value();
                given.add(codes[i]);
                highest = Math.max(highest, codes[i]);
            }
        }
        List<Method> found = model.methods().stream()
                .map(method -> SourceContract.method(model, method, NONE))
                .toList();
        assign(found, locked.methods(), Method::key, codes, given);
        assign(found, locked.methods(), Method::name, codes, given);
        // What comes back as it was gets its code back: whoever still has it means just that.
        assign(found, locked.removed(), Method::wire, codes, given);
        for (Map<Integer, Method> known : List.of(locked.methods(), locked.removed())) {
            for (int code : known.keySet()) {
                highest = Math.max(highest, code);
            }
        }
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] == NONE) {
                codes[i] = ++highest;
            }
        }
        return Arrays.stream(codes).boxed().toList();
    }

    /** Gives each method that has no code yet that of the first one in the file which is the same in one respect. */
    private static void assign(
            List<Method> found,
            Map<Integer, Method> locked,
            Function<Method, String> respect,
            int[] codes,
            Set<Integer> given) {
        Map<String, Deque<Integer>> known = new HashMap<>();
        for (Method method : locked.values()) {
            known.computeIfAbsent(respect.apply(method), same -> new ArrayDeque<>())
                    .add(method.code());
        }
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] == NONE) {
                Deque<Integer> same = known.getOrDefault(respect.apply(found.get(i)), new ArrayDeque<>());
                while (codes[i] == NONE && !same.isEmpty()) {
                    int code = same.remove();
                    codes[i] = given.add(code) ? code : NONE;
                }
            }
        }
    }
}
