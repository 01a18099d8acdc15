/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.MemberSignature;
import dev.ipckit.processor.model.RuntimeTypes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What every generated class has before the first method of the interface: a remote method must not clash with it. */
final class ReservedMembers {
    private final Compilation compilation;
    private final Map<MemberSignature, String> fromRuntime = new HashMap<>();
    private final Set<String> names =
            new HashSet<>(Set.of("of", "asInterface", "asRemoteObject", "transactionNameOf", "withOptions"));
    private final Set<String> memberTypes = new HashSet<>();

    ReservedMembers(Compilation compilation) {
        this.compilation = compilation;
        // Protected in Object, so that a public method of the interface cannot be implemented by an abstract stub.
        add(new MemberSignature("clone", List.of()), "Object");
        add(new MemberSignature("finalize", List.of()), "Object");
        for (ClassRef type :
                List.of(RuntimeTypes.REMOTE_STUB, RuntimeTypes.REMOTE_OBJECT, RuntimeTypes.REMOTE_BROKER)) {
            TypeElement element = compilation.elements().getTypeElement(type.canonicalName());
            if (element != null) {
                element.getEnclosedElements().forEach(member -> add(member, type));
            }
        }
    }

    boolean isReservedName(String name) {
        return names.contains(name);
    }

    /** The simple names of classes that a stub inherits from the runtime. */
    Set<String> memberTypes() {
        return memberTypes;
    }

    /** Signature by signature, who has it. */
    Map<MemberSignature, String> of(ClassRef name, ClassRef stem) {
        Map<MemberSignature, String> reserved = new HashMap<>(fromRuntime);
        String stub = stem.generated("Stub").simpleName();
        reserved.put(new MemberSignature("of", List.of(name.canonicalName())), stub);
        reserved.put(new MemberSignature("asRemoteObject", List.of(name.canonicalName())), stub);
        reserved.put(new MemberSignature("transactionNameOf", List.of("int")), stub);
        reserved.put(new MemberSignature("asInterface", List.of(RuntimeTypes.REMOTE_OBJECT.canonicalName())), stub);
        reserved.put(
                new MemberSignature("withOptions", List.of(RuntimeTypes.CALL_OPTIONS.canonicalName())),
                stem.generated("Proxy").simpleName());
        return reserved;
    }

    MemberSignature signatureOf(ExecutableElement method, Bindings bindings) {
        return new MemberSignature(
                method.getSimpleName().toString(),
                method.getParameters().stream()
                        .map(VariableElement::asType)
                        .map(type -> erasedName(type, bindings))
                        .toList());
    }

    private void add(Element member, ClassRef owner) {
        if (member instanceof TypeElement) {
            memberTypes.add(member.getSimpleName().toString());
        } else if (member instanceof ExecutableElement method
                && !method.getSimpleName().contentEquals("<init>")
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && isSeenByStubs(method)) {
            add(signatureOf(method, Bindings.NONE), owner.simpleName());
        }
    }

    /** A package-private method of the runtime's classes is not inherited by a stub in another package. */
    private static boolean isSeenByStubs(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.PUBLIC)
                || method.getModifiers().contains(Modifier.PROTECTED);
    }

    private void add(MemberSignature signature, String owner) {
        fromRuntime.put(signature, owner);
        names.add(signature.name());
    }

    private String erasedName(TypeMirror mirror, Bindings bindings) {
        TypeMirror type = compilation.types().erasure(bindings.resolve(mirror));
        if (type.getKind() == TypeKind.ARRAY) {
            return erasedName(((ArrayType) type).getComponentType(), bindings) + "[]";
        }
        return type instanceof DeclaredType declared
                ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
                : type.toString();
    }
}
