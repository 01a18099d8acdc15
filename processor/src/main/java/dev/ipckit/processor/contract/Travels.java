/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import dev.ipckit.processor.contract.Contract.Member;
import dev.ipckit.processor.contract.Contract.Method;
import dev.ipckit.processor.contract.Contract.Parameter;
import dev.ipckit.processor.contract.Contract.TypeEntry;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which types of a contract go to the stub, and which come back from it. */
final class Travels {
    private final Contract contract;
    private final Set<String> sent = new LinkedHashSet<>();
    private final Set<String> returned = new LinkedHashSet<>();

    Travels(Contract contract) {
        this.contract = contract;
        for (Method method : contract.methods().values()) {
            for (Parameter parameter : method.parameters()) {
                if (!parameter.direction().equals(Parameter.OUT)) {
                    add(parameter.type(), sent);
                }
                if (!parameter.direction().equals(Parameter.IN)) {
                    add(parameter.type(), returned);
                }
            }
            add(method.result(), returned);
            method.thrown().forEach(thrown -> add(thrown, returned));
        }
    }

    boolean isSent(String type) {
        return sent.contains(type);
    }

    boolean isReturned(String type) {
        return returned.contains(type);
    }

    Set<String> types() {
        Set<String> types = new LinkedHashSet<>(sent);
        types.addAll(returned);
        return types;
    }

    private void add(String text, Set<String> to) {
        for (TypeEntry type : contract.types().values()) {
            if (WireTypes.mentions(text, type.name()) && to.add(type.name())) {
                for (Member member : type.members()) {
                    add(type.kind() == Contract.Kind.UNION ? member.name() : member.type(), to);
                }
            }
        }
    }
}
