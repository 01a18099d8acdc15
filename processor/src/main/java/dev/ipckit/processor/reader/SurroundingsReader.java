/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.Surroundings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what generated classes have to live with. One per round: its answers are remembered. */
final class SurroundingsReader {
    private static final String GENERATED = "javax.annotation.processing.Generated";
    private static final List<String> JAVA_LANG = List.of(
            "Override",
            "String",
            "Object",
            "SuppressWarnings",
            "NullPointerException",
            "Throwable",
            "Boolean",
            "Byte",
            "Character",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "CharSequence");

    private final Compilation compilation;
    private final Map<String, Boolean> packageTypes = new HashMap<>();
    private final Map<String, Boolean> javaLangHidden = new HashMap<>();
    private final Map<String, Boolean> generatedAnnotation = new HashMap<>();

    SurroundingsReader(Compilation compilation) {
        this.compilation = compilation;
    }

    Surroundings read(
            Subject subject,
            ClassRef name,
            MethodCollector methods,
            ReservedMembers reserved,
            boolean deprecated,
            boolean delegate) {
        ModuleElement module = compilation.elements().getModuleOf(subject.adopter());
        ClassRef stem = subject.stem();
        Set<String> memberTypes = new HashSet<>(reserved.memberTypes());
        for (TypeElement owner : methods.interfaces()) {
            for (Element member : owner.getEnclosedElements()) {
                if (member instanceof TypeElement) {
                    memberTypes.add(member.getSimpleName().toString());
                }
            }
        }
        return new Surroundings(
                hasGeneratedAnnotation(module),
                module != null && !module.isUnnamed(),
                javaLangHidden.computeIfAbsent(stem.packageName(), packageName -> hidesJavaLang(module, packageName)),
                memberTypes,
                hidesPackage(module, stem, memberTypes),
                taken(stem, name, delegate, memberTypes),
                reserved.of(name, stem),
                deprecated);
    }

    /** A module that does not read java.compiler cannot name the annotation. */
    private boolean hasGeneratedAnnotation(ModuleElement module) {
        return generatedAnnotation.computeIfAbsent(
                module == null ? "" : module.getQualifiedName().toString(), key -> exists(module, GENERATED));
    }

    private boolean hidesJavaLang(ModuleElement module, String packageName) {
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        return JAVA_LANG.stream().anyMatch(name -> exists(module, prefix + name));
    }

    /**
     * Asks for one name after the other: to list a package, javac would load all that is in it. In the unnamed package,
     * what is hidden has no other name.
     */
    private boolean hidesPackage(ModuleElement module, ClassRef stem, Set<String> memberTypes) {
        return !stem.packageName().isEmpty()
                && memberTypes.stream()
                        .anyMatch(name -> packageTypes.computeIfAbsent(
                                stem.packageName() + "." + name, type -> exists(module, type)));
    }

    /** Where nobody says in which module a class is, javac looks for a missing one in each module that there is. */
    private boolean exists(ModuleElement module, String name) {
        Elements elements = compilation.elements();
        return (module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name)) != null;
    }

    private Map<ClassRef, String> taken(ClassRef stem, ClassRef name, boolean delegate, Set<String> memberTypes) {
        Map<ClassRef, String> taken = new LinkedHashMap<>();
        List<String> suffixes =
                delegate ? List.of("Proxy", "Stub", "Parcels", "Delegate") : List.of("Proxy", "Stub", "Parcels");
        for (String suffix : suffixes) {
            ClassRef generated = stem.generated(suffix);
            String holder = compilation.holderOf(generated, name);
            if (holder != null) {
                taken.put(generated, holder);
            } else if (memberTypes.contains(generated.simpleName())) {
                taken.put(generated, "a class inside of " + name.nestedName() + ", which would hide it there");
            }
        }
        return taken;
    }
}
