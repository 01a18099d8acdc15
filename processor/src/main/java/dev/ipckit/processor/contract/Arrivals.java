/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import dev.ipckit.processor.contract.Contract.Constant;
import dev.ipckit.processor.contract.Contract.Kind;
import dev.ipckit.processor.contract.Contract.Member;
import dev.ipckit.processor.contract.Contract.Method;
import dev.ipckit.processor.contract.Contract.TypeEntry;
import dev.ipckit.processor.contract.SourceContract.Placed;
import dev.ipckit.processor.model.Place;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.rule.DiagnosticId;
import dev.ipckit.processor.rule.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds out in which version each part of a contract came: what the lock file knows, else this one. Holds each
 * {@code @Since} to it, or believes it where the file has no history of its own. A part that other contracts share may
 * have come there in another version, which is worth no more than a warning.
 */
final class Arrivals {
    private final Placed source;
    private final @Nullable Contract locked;
    private final int version;
    private final boolean trusting;
    private final String file;
    private final Findings findings;
    private final OwnParts own;

    /**
     * Prepares to find out.
     *
     * @param locked what the lock file says, null when there is none yet
     * @param version the version that the source makes
     * @param trusting whether a version that the source says is right, unless there cannot be one of it yet
     * @param file the lock file, as messages show it
     * @param findings takes what the source says wrongly
     */
    Arrivals(
            RemoteInterfaceModel model,
            List<Integer> codes,
            Placed source,
            @Nullable Contract locked,
            int version,
            boolean trusting,
            String file,
            Findings findings) {
        this.source = source;
        this.locked = locked;
        this.version = version;
        this.trusting = trusting;
        this.file = file;
        this.findings = findings;
        this.own = new OwnParts(model, codes);
    }

    /** The contract of the source, with the version of each part. */
    Contract settle() {
        Contract found = source.contract();
        Map<Integer, Method> methods = new TreeMap<>();
        for (Method method : found.methods().values()) {
            methods.put(method.code(), method.since(settle(method)));
        }
        Map<String, TypeEntry> types = new TreeMap<>();
        found.types().forEach((name, type) -> types.put(name, settle(type)));
        Map<String, Constant> constants = new TreeMap<>();
        found.constants().forEach((name, constant) -> constants.put(name, constant.since(settle(constant))));
        return new Contract(found.name(), found.descriptor(), methods, found.removed(), types, constants);
    }

    private int settle(Method method) {
        Method before = locked == null ? null : locked.methods().get(method.code());
        if (before == null && locked != null) {
            before = locked.removed().get(method.code());
        }
        boolean same = before != null
                && (before.key().equals(method.key()) || before.name().equals(method.name()));
        return settle(
                method.since(),
                method.shown(),
                same && before != null ? new Known(before.since(), before.shown(), before.line()) : null,
                own.has(method),
                source.places().of("method", method.code()));
    }

    private int settle(Constant constant) {
        Constant before = locked == null ? null : locked.constants().get(constant.name());
        return settle(
                constant.since(),
                constant.shown(),
                before == null ? null : new Known(before.since(), before.shown(), before.line()),
                own.has(constant),
                source.places().of("constant", constant.name()));
    }

    private TypeEntry settle(TypeEntry type) {
        TypeEntry before = locked == null ? null : locked.types().get(type.name());
        if (before != null && before.kind() != type.kind()) {
            before = null;
        }
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < type.members().size(); i++) {
            Member member = type.members().get(i);
            Member known = before == null ? null : counterpart(type, member, i, before);
            members.add(member.since(settle(
                    member.since(),
                    type.name() + ": " + member.shown(type.kind()),
                    known == null ? null : new Known(known.since(), known.shown(type.kind()), known.line()),
                    own.has(type),
                    source.places().of("since", type.name(), member.name()))));
        }
        int since = before == null ? arrival() : before.since();
        return new TypeEntry(type.kind(), type.name(), type.detail(), List.copyOf(members), since, type.line());
    }

    /** Components and fields travel by position, so that one may have got another name. */
    private static @Nullable Member counterpart(TypeEntry type, Member member, int position, TypeEntry before) {
        Member named = before.member(member.name());
        boolean positional = type.kind() == Kind.RECORD || type.kind() == Kind.EXCEPTION;
        if (named != null || !positional || position >= before.members().size()) {
            return named;
        }
        Member there = before.members().get(position);
        return type.member(there.name()) == null ? there : null;
    }

    /** The version of what is new: in a new file all is, so that what says nothing has been there from the first. */
    private int arrival() {
        return locked == null ? Contract.FIRST_VERSION : version;
    }

    /** A part in the lock file. */
    private record Known(int since, String shown, int line) {}

    private int settle(int said, String shown, @Nullable Known known, boolean owned, Place place) {
        int came = known == null ? arrival() : known.since();
        if (said == Contract.UNSAID || said == came) {
            return came;
        }
        if (trusting && said <= version) {
            return said;
        }
        String fact = known == null
                ? "\"" + shown + "\" comes into the contract with version " + came + " (" + file + ")"
                : "\"" + known.shown() + "\" (" + file + ":" + known.line() + ") is in the contract since version "
                        + came;
        String remedy = came == Contract.FIRST_VERSION ? "remove it" : "write @Since(" + came + "), or remove it";
        if (said > version) {
            remedy += "; a new version begins with the first change after -Aipckit.contract=release";
        } else if (known != null) {
            remedy += "; if the file is wrong, compile once with -Aipckit.contract=accept";
        }
        findings.add(
                owned ? DiagnosticId.IPC143 : DiagnosticId.IPC144,
                place,
                fact + ", and not since version " + said + ", as @Since says; " + remedy);
        return came;
    }
}
