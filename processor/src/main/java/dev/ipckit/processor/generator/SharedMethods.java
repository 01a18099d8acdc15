/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The marshalling methods that Proxy and Stub share, each made when it is first asked for. */
final class SharedMethods {
    private final ClassName owner;
    private final Map<Object, String> names = new HashMap<>();
    private final Map<String, @Nullable MethodSpec> methods = new LinkedHashMap<>();
    private final List<FieldSpec> fields = new ArrayList<>();
    private final Set<String> fieldNames = new HashSet<>();

    SharedMethods(ClassName owner) {
        this.owner = owner;
    }

    /**
     * Calls a shared method.
     *
     * @param site who calls
     * @param verb first word of the method's name
     * @param noun the rest of it
     * @param subject for whom it is made: one name and subject, one method
     * @param arguments what it is called with
     * @param maker makes the method out of its name
     */
    CodeBlock call(
            Site site,
            String verb,
            String noun,
            Object subject,
            CodeBlock arguments,
            Function<String, MethodSpec> maker) {
        String name = method(verb + noun, subject, maker);
        return site.inParcels()
                ? CodeBlock.of("$N($L)", name, arguments)
                : CodeBlock.of("$T.$N($L)", owner, name, arguments);
    }

    /** A method reference instead of a call; otherwise as {@link #call}. */
    CodeBlock reference(String verb, String noun, Object subject, Function<String, MethodSpec> maker) {
        return CodeBlock.of("$T::$N", owner, method(verb + noun, subject, maker));
    }

    /** A name for a constant that no other one has, which is then taken. */
    String fieldName(String wanted) {
        String name = wanted;
        for (int i = 2; !fieldNames.add(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    void field(FieldSpec field) {
        fields.add(field);
    }

    boolean isEmpty() {
        return methods.isEmpty();
    }

    ClassName owner() {
        return owner;
    }

    List<FieldSpec> fields() {
        return fields;
    }

    List<MethodSpec> methods() {
        List<MethodSpec> specs = new ArrayList<>();
        for (MethodSpec method : methods.values()) {
            if (method == null) {
                throw new IllegalStateException("a method that was never finished");
            }
            specs.add(method);
        }
        return specs;
    }

    /** The method that refuses a null somewhere in a value. */
    String presentPart() {
        return method(
                "presentWithin",
                "",
                name -> present(name)
                        .addParameter(TypeNames.STRING, "part")
                        .beginControlFlow("if (value == null)")
                        .addStatement(
                                "throw new $T(where + $S + part + $S)", NullPointerException.class, ": ", " is null")
                        .endControlFlow()
                        .addStatement("return value")
                        .build());
    }

    /** The method that refuses a null value. */
    String present() {
        return method(
                "present",
                "",
                name -> present(name)
                        .beginControlFlow("if (value == null)")
                        .addStatement("throw new $T(where + $S)", NullPointerException.class, " is null")
                        .endControlFlow()
                        .addStatement("return value")
                        .build());
    }

    private static MethodSpec.Builder present(String name) {
        TypeVariableName type = TypeVariableName.get("T");
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariable(type)
                .returns(type)
                .addParameter(type, "value")
                .addParameter(TypeNames.STRING, "where");
    }

    private String method(String wanted, Object subject, Function<String, MethodSpec> maker) {
        Object key = List.of(wanted, subject);
        String known = names.get(key);
        if (known != null) {
            return known;
        }
        String name = wanted;
        for (int i = 2; methods.containsKey(name); i++) {
            name = wanted + i;
        }
        names.put(key, name);
        // Its name is known before it is made, because a recursive record's method calls itself.
        methods.put(name, null);
        methods.put(name, maker.apply(name));
        return name;
    }
}
