/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import dev.ipckit.processor.contract.Contract.Method;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        Match[] matches = {
            (found, known) -> found.key().equals(known.key()),
            (found, known) -> found.name().equals(known.name())
        };
        for (Match match : matches) {
            assign(model, locked.methods(), match, codes, given);
        }
        // What comes back as it was gets its code back: whoever still has it means just that.
        assign(model, locked.removed(), (found, known) -> found.wire().equals(known.wire()), codes, given);
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

    private interface Match {
        boolean test(Method found, Method known);
    }

    private static void assign(
            RemoteInterfaceModel model, Map<Integer, Method> locked, Match match, int[] codes, Set<Integer> given) {
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] != NONE) {
                continue;
            }
            Method found = SourceContract.method(model, model.methods().get(i), NONE);
            for (Method known : locked.values()) {
                if (match.test(found, known) && given.add(known.code())) {
                    codes[i] = known.code();
                    break;
                }
            }
        }
    }
}
