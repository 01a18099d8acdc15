/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import dev.ipckit.processor.contract.Contract.Constant;
import dev.ipckit.processor.contract.Contract.Kind;
import dev.ipckit.processor.contract.Contract.Member;
import dev.ipckit.processor.contract.Contract.Method;
import dev.ipckit.processor.contract.Contract.Parameter;
import dev.ipckit.processor.contract.Contract.TypeEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a lock file line by line. Whatever it does not understand is an error: half a contract protects nobody. */
final class LockParser {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern RELEASED = Pattern.compile("([1-9]\\d{0,8}) ([0-9a-f]{64})");
    private static final String SINCE = "(?: since ([1-9]\\d{0,8}))?";
    private static final Pattern METHOD = Pattern.compile(
            "([1-9]\\d{0,8}): (oneway )?(\\S+) ([^\\s(]+)\\(([^()]*)\\)(?: throws (\\S+(?:, \\S+)*))?" + SINCE);
    private static final Pattern PARAMETER = Pattern.compile("(?:(out|inout) )?(\\S+) (\\S+)");
    private static final Pattern TYPE = Pattern.compile("(\\S+)(?: : (\\S+))?" + SINCE);
    private static final Pattern FIELD = Pattern.compile("(\\S+) (\\S+)" + SINCE);
    private static final Pattern ENUM_CONSTANT = Pattern.compile("(\\S+) = (-?\\d{1,19})( unknown)?" + SINCE);
    private static final Pattern UNION_MEMBER =
            Pattern.compile("(-?\\d{1,10}) = (\\S+)(?: bare (\\S+))?( unknown)?" + SINCE);
    private static final Pattern CONSTANT = Pattern.compile("(\\S+) (\\S+) = (.+?)" + SINCE);

    private final Map<String, String> header = new TreeMap<>();
    private final List<Lock.Release> releases = new ArrayList<>();
    private final Map<Integer, Method> methods = new TreeMap<>();
    private final Map<Integer, Method> removed = new TreeMap<>();
    private final Map<String, TypeEntry> types = new TreeMap<>();
    private final Map<String, Constant> constants = new TreeMap<>();
    private List<Member> members = new ArrayList<>();
    private Kind kind = Kind.RECORD;
    private int typeSince = Contract.FIRST_VERSION;
    private int line;

    private LockParser() {}

    static Lock parse(String text) throws LockFormatException {
        LockParser parser = new LockParser();
        for (String one : text.lines().toList()) {
            parser.line++;
            parser.read(one);
        }
        return parser.finish();
    }

    private void read(String text) throws LockFormatException {
        if (text.startsWith("<<<<<<<") || text.startsWith("=======") || text.startsWith(">>>>>>>")) {
            throw new LockFormatException(
                    line, "this is the mark of a merge conflict; take either side and compile again");
        }
        if (text.isBlank() || text.startsWith("#")) {
            return;
        }
        if (text.startsWith("    ")) {
            members.add(member(text.substring(4)));
            return;
        }
        int space = text.indexOf(' ');
        String word = space < 0 ? text : text.substring(0, space);
        String rest = space < 0 ? "" : text.substring(space + 1);
        switch (word) {
            case "format", "interface", "version", "hash", "descriptor" -> {
                if (header.putIfAbsent(word, rest) != null) {
                    throw failure("there is another " + word + " above");
                }
                if (word.equals("format") && !text.equals(LockWriter.FORMAT)) {
                    throw new LockFormatException(
                            line, "this processor reads " + LockWriter.FORMAT + " only; use the one that wrote it");
                }
            }
            case "released" -> {
                Matcher release = match(RELEASED, rest);
                releases.add(new Lock.Release(Integer.parseInt(release.group(1)), release.group(2)));
            }
            case "method" -> add(method(rest), methods, removed);
            case "removed" -> add(method(rest), removed, methods);
            case "record", "union", "enum", "exception" -> addType(word, rest);
            case "constant" -> {
                Matcher constant = match(CONSTANT, rest);
                constants.put(
                        constant.group(2),
                        new Constant(
                                constant.group(1),
                                constant.group(2),
                                constant.group(3),
                                since(constant.group(4), Contract.FIRST_VERSION),
                                line));
            }
            default -> throw failure("nothing in a lock file begins with \"" + word + "\"");
        }
    }

    private void add(Method method, Map<Integer, Method> to, Map<Integer, Method> other) throws LockFormatException {
        if (other.containsKey(method.code()) || to.put(method.code(), method) != null) {
            throw failure("the code " + method.code() + " is given above already");
        }
    }

    private void addType(String word, String rest) throws LockFormatException {
        Matcher type = match(TYPE, rest);
        kind = Kind.valueOf(word.toUpperCase(Locale.ROOT));
        members = new ArrayList<>();
        String detail = type.group(2) == null ? "" : type.group(2);
        typeSince = since(type.group(3), Contract.FIRST_VERSION);
        if (types.put(type.group(1), new TypeEntry(kind, type.group(1), detail, members, typeSince, line)) != null) {
            throw failure(type.group(1) + " is described above already");
        }
    }

    private Method method(String rest) throws LockFormatException {
        Matcher method = match(METHOD, rest);
        List<Parameter> parameters = new ArrayList<>();
        if (!method.group(5).isEmpty()) {
            for (String one : method.group(5).split(", ", -1)) {
                Matcher parameter = match(PARAMETER, one);
                String direction = parameter.group(1) == null ? Parameter.IN : parameter.group(1);
                parameters.add(new Parameter(direction, parameter.group(2), parameter.group(3)));
            }
        }
        return new Method(
                Integer.parseInt(method.group(1)),
                method.group(2) != null,
                method.group(3),
                method.group(4),
                parameters,
                method.group(6) == null ? List.of() : List.of(method.group(6).split(", ")),
                since(method.group(7), Contract.FIRST_VERSION),
                line);
    }

    private Member member(String text) throws LockFormatException {
        if (types.isEmpty()) {
            throw failure("this belongs to no type");
        }
        return switch (kind) {
            case RECORD, EXCEPTION -> {
                Matcher field = match(FIELD, text);
                yield new Member(
                        field.group(1), field.group(2), 0, false, false, since(field.group(3), typeSince), line);
            }
            case ENUM -> {
                Matcher constant = match(ENUM_CONSTANT, text);
                yield new Member(
                        "",
                        constant.group(1),
                        number(constant.group(2)),
                        constant.group(3) != null,
                        false,
                        since(constant.group(4), typeSince),
                        line);
            }
            case UNION -> {
                Matcher member = match(UNION_MEMBER, text);
                String bare = member.group(3) == null ? "" : member.group(3);
                yield new Member(
                        bare,
                        member.group(2),
                        number(member.group(1)),
                        member.group(4) != null,
                        false,
                        since(member.group(5), typeSince),
                        line);
            }
        };
    }

    private static int since(@Nullable String version, int unsaid) {
        return version == null ? unsaid : Integer.parseInt(version);
    }

    private long number(String text) throws LockFormatException {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException tooLarge) {
            throw failure(text + " is no number that travels");
        }
    }

    private Matcher match(Pattern pattern, String text) throws LockFormatException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw failure("\"" + text + "\" is incomplete or edited");
        }
        return matcher;
    }

    private Lock finish() throws LockFormatException {
        for (String word : List.of("format", "interface", "version", "hash", "descriptor")) {
            if (!header.containsKey(word)) {
                throw failure("the " + word + " is missing");
            }
        }
        String version = header.getOrDefault("version", "");
        if (!version.matches("[1-9]\\d{0,8}")) {
            throw failure("the version is \"" + version + "\"");
        }
        Contract contract = new Contract(
                header.getOrDefault("interface", ""),
                header.getOrDefault("descriptor", ""),
                methods,
                removed,
                types,
                constants);
        String hash = header.getOrDefault("hash", "");
        if (!HASH.matcher(hash).matches() || !hash.equals(LockWriter.hash(contract))) {
            throw failure("its content does not have the hash that it gives, so that somebody has edited it");
        }
        return new Lock(contract, Integer.parseInt(version), releases);
    }

    private LockFormatException failure(String fact) {
        return new LockFormatException(line, fact + "; restore the file from version control");
    }
}
