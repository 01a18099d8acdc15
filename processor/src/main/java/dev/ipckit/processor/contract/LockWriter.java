/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import dev.ipckit.processor.contract.Contract.Member;
import dev.ipckit.processor.contract.Contract.Method;
import dev.ipckit.processor.contract.Contract.TypeEntry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Function;

/** Writes lock files: one line a fact, sorted, so that a change of the contract is a small and readable difference. */
final class LockWriter {
    static final String FORMAT = "format 1";

    private LockWriter() {}

    static String text(Lock lock) {
        Contract contract = lock.contract();
        StringBuilder text = new StringBuilder();
        text.append("# What peers of ")
                .append(contract.name())
                .append(" rely on. The compiler writes this file and checks the source against it.\n")
                .append("# Check it in, and do not edit it. After a conflict take either side and compile again.\n")
                .append(FORMAT)
                .append("\ninterface ")
                .append(contract.name())
                .append("\nversion ")
                .append(lock.version())
                .append("\nhash ")
                .append(hash(contract))
                .append('\n');
        for (Lock.Release release : lock.releases()) {
            text.append("released ")
                    .append(release.version())
                    .append(' ')
                    .append(release.hash())
                    .append('\n');
        }
        appendBody(text, contract, Method::shown, LockWriter::since);
        for (Method method : contract.removed().values()) {
            text.append("\nremoved ")
                    .append(method.code())
                    .append(": ")
                    .append(method.shown())
                    .append(since(method.since(), Contract.FIRST_VERSION));
        }
        return (contract.removed().isEmpty() ? text : text.append('\n')).toString();
    }

    /** When a part of the contract came, where that goes without saying. */
    private interface Since {
        String of(int version, int unsaid);
    }

    private static String since(int version, int unsaid) {
        return version == unsaid ? "" : " since " + version;
    }

    /** The same for the same bytes on the wire: of what is sent nothing else counts. */
    static String hash(Contract contract) {
        StringBuilder text = new StringBuilder();
        appendBody(text, contract, Method::wire, (version, unsaid) -> "");
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static void appendBody(StringBuilder text, Contract contract, Function<Method, String> shown, Since since) {
        text.append("descriptor ").append(contract.descriptor()).append('\n');
        for (Method method : contract.methods().values()) {
            text.append("\nmethod ")
                    .append(method.code())
                    .append(": ")
                    .append(shown.apply(method))
                    .append(since.of(method.since(), Contract.FIRST_VERSION));
        }
        text.append(contract.methods().isEmpty() ? "" : "\n");
        for (TypeEntry type : contract.types().values()) {
            text.append('\n')
                    .append(type.kind().name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(type.name())
                    .append(type.detail().isEmpty() ? "" : " : " + type.detail())
                    .append(since.of(type.since(), Contract.FIRST_VERSION))
                    .append('\n');
            for (Member member : type.members()) {
                text.append("    ")
                        .append(member.shown(type.kind()))
                        .append(since.of(member.since(), type.since()))
                        .append('\n');
            }
        }
        for (Contract.Constant constant : contract.constants().values()) {
            text.append("\nconstant ")
                    .append(constant.shown())
                    .append(since.of(constant.since(), Contract.FIRST_VERSION));
        }
        text.append(contract.constants().isEmpty() ? "" : "\n");
    }
}
