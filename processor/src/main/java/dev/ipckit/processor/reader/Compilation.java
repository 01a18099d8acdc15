/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** javac's tools, and what this run of the compiler has shown so far. Confined to the processor's thread. */
public final class Compilation {
    private static final String PACKAGE = "package ";

    private final Elements elements;
    private final Types types;
    private final Set<String> sources = new HashSet<>();
    private final Map<String, String> generatedFor = new HashMap<>();
    private final AdoptedInterfaces adopted;

    /**
     * Starts with nothing seen.
     *
     * @param elements javac's elements
     * @param types javac's types
     */
    public Compilation(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.adopted = new AdoptedInterfaces(elements, types);
    }

    /** Whether this is Eclipse's compiler, which shows to processors other things than javac does. */
    boolean isEclipses() {
        return elements.getClass().getName().startsWith("org.eclipse.jdt.");
    }

    /**
     * Takes note of what a round compiles.
     *
     * @param roots the root elements of the round
     */
    public void enterRound(Set<? extends Element> roots) {
        for (Element root : roots) {
            sources.add(root.toString());
        }
    }

    /**
     * Takes note of a generated class.
     *
     * @param generated its name
     * @param source the interface that it is generated for
     */
    public void generated(ClassRef generated, ClassRef source) {
        generatedFor.put(generated.canonicalName(), source.canonicalName());
    }

    /**
     * Finds a class.
     *
     * @param canonicalName its name
     * @return its element in this round, null when there is none
     */
    public @Nullable TypeElement typeElement(String canonicalName) {
        return elements.getTypeElement(canonicalName);
    }

    /**
     * Names an element so that it can be found again in a later round.
     *
     * @param element a package or type
     * @return its key
     */
    public static String keyOf(Element element) {
        return (element.getKind() == ElementKind.PACKAGE ? PACKAGE : "") + element;
    }

    /**
     * Finds an element again.
     *
     * @param key its key
     * @return the element in this round, null when there is none
     */
    public @Nullable Element element(String key) {
        return key.startsWith(PACKAGE)
                ? elements.getPackageElement(key.substring(PACKAGE.length()))
                : elements.getTypeElement(key);
    }

    /**
     * Finds the documentation comment of a declaration.
     *
     * @param place where it is
     * @return the comment, empty if there is none or if the place only stands for the declaration
     */
    public String docOf(Place place) {
        ElementPlace found = (ElementPlace) place;
        String comment = found.lead().isEmpty() ? elements.getDocComment(found.element()) : null;
        return comment == null ? "" : comment;
    }

    /** {@return the interfaces that are remote because a holder names them} */
    public AdoptedInterfaces adopted() {
        return adopted;
    }

    Elements elements() {
        return elements;
    }

    Types types() {
        return types;
    }

    /** Whether the element's own source is being compiled, so that messages can point at it. */
    boolean isSource(Element element) {
        Element top = element;
        for (Element outer = top.getEnclosingElement();
                outer != null && outer.getKind() != ElementKind.PACKAGE;
                outer = outer.getEnclosingElement()) {
            top = outer;
        }
        return sources.contains(top.toString());
    }

    /** The other class that bears the name, or null when the name is free for what is generated for {@code owner}. */
    @Nullable
    String holderOf(ClassRef name, ClassRef owner) {
        String canonical = name.canonicalName();
        String source = generatedFor.get(canonical);
        if (source != null) {
            return source.equals(owner.canonicalName()) ? null : "what is generated for " + source;
        }
        return sources.contains(canonical) ? canonical : null;
    }

    ClassRef nameOf(TypeElement type) {
        Deque<String> names = new ArrayDeque<>();
        Element element = type;
        while (element instanceof TypeElement) {
            names.addFirst(element.getSimpleName().toString());
            element = element.getEnclosingElement();
        }
        return ClassRef.of(elements.getPackageOf(type).getQualifiedName().toString(), names.toArray(new String[0]));
    }

    /** Whether a class of the package can name the type. */
    boolean isAccessible(TypeElement type, PackageElement from) {
        boolean samePackage = elements.getPackageOf(type).equals(from);
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            Set<Modifier> modifiers = element.getModifiers();
            if (modifiers.contains(Modifier.PRIVATE) || (!samePackage && !modifiers.contains(Modifier.PUBLIC))) {
                return false;
            }
        }
        return true;
    }
}
