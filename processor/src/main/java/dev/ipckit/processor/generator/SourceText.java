/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prints a class. JavaPoet names classes as shortly as it can, and knows nothing of those that the class inherits from
 * its interface: where one of them hides what a short name means, this has it write the long one.
 *
 * @param packageName the package of the class
 * @param shortJavaLang whether {@code java.lang} needs no imports
 * @param inherited the simple names of the classes that the class inherits
 * @param packageHidden whether one of them hides a class of the same package
 */
record SourceText(String packageName, boolean shortJavaLang, Set<String> inherited, boolean packageHidden) {

    String of(TypeSpec type) {
        String text = print(type, inherited);
        Set<String> nested = nestedInHidden(text);
        if (!nested.isEmpty()) {
            nested.addAll(inherited);
            text = print(type, nested);
        }
        return isPrintedOutside() ? moved(text) : text;
    }

    private String print(TypeSpec type, Set<String> qualified) {
        TypeSpec.Builder qualifying = type.toBuilder();
        qualifying.alwaysQualify(qualified.toArray(new String[0]));
        return JavaFile.builder(isPrintedOutside() ? "" : packageName, qualifying.build())
                .indent("    ")
                .skipJavaLangImports(shortJavaLang)
                .build()
                .toString();
    }

    /**
     * JavaPoet takes for granted that nothing hides a class of the same package. So the class is printed as if it were
     * in no package, where it qualifies what is hidden and imports the rest, which then is too much.
     */
    private boolean isPrintedOutside() {
        return packageHidden && !inherited.isEmpty();
    }

    private String moved(String text) {
        String imports = "(?m)^import " + Pattern.quote(packageName) + "\\.[^.;]+;\\R";
        return "package " + packageName + ";\n\n" + text.replaceAll(imports, "").stripLeading();
    }

    /** JavaPoet looks at the last part of a name, and imports the first: {@code Outer.Inner} with a hidden Outer. */
    private Set<String> nestedInHidden(String text) {
        Set<String> nested = new HashSet<>();
        for (String name : inherited) {
            // Nearly always there is no such import, and plain text is searched faster than by an expression.
            boolean imported = text.contains("." + name + ";")
                    && Pattern.compile("(?m)^import [^;]*\\." + Pattern.quote(name) + ";")
                            .matcher(text)
                            .find();
            if (imported) {
                Pattern uses = Pattern.compile(
                        "\\b" + Pattern.quote(name) + "((?:\\.\\w+)+)", Pattern.UNICODE_CHARACTER_CLASS);
                uses.matcher(text)
                        .results()
                        .map((MatchResult use) -> use.group(1).substring(1))
                        .flatMap(rest -> Stream.of(rest.split("\\.")))
                        .forEach(nested::add);
            }
        }
        return nested;
    }
}
