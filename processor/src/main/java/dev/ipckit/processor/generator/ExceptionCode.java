/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.ThrownModel;
import dev.ipckit.processor.model.ThrownModel.Field;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Declared exceptions: their fields as one parcelable; the message travels in the header of the reply. */
final class ExceptionCode {
    private final TypeCodes types;
    private final SharedMethods shared;

    ExceptionCode(TypeCodes types, SharedMethods shared) {
        this.types = types;
        this.shared = shared;
    }

    CodeBlock write(ThrownModel thrown, Site site, CodeBlock value) {
        CodeBlock arguments = CodeBlock.of("$N, $L", site.parcel(), value);
        return shared.call(site, "write", noun(thrown), thrown, arguments, name -> writer(name, thrown));
    }

    CodeBlock read(ThrownModel thrown, Site site) {
        CodeBlock arguments = CodeBlock.of("$N", site.parcel());
        return shared.call(site, "read", noun(thrown), thrown, arguments, name -> reader(name, thrown));
    }

    private MethodSpec writer(String name, ThrownModel thrown) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(TypeNames.PARCEL, "parcel")
                .addParameter(TypeNames.of(thrown.name()), "value");
        String whole = thrown.name().canonicalName();
        method.addStatement("int mark = parcel.beginException($S, value.getMessage())", whole)
                .addStatement("int fields = parcel.beginParcelable()");
        for (Field field : thrown.fields()) {
            if (field.isField()) {
                CodeBlock value = CodeBlock.of("value.$L", field.accessor());
                method.addStatement(types.write(field.use(), value, Site.insideOf(whole, field.name())));
            }
        }
        return method.addStatement("parcel.endParcelable(fields)")
                .addStatement("parcel.endException(mark)")
                .build();
    }

    private MethodSpec reader(String name, ThrownModel thrown) {
        ClassName type = TypeNames.of(thrown.name());
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(type)
                .addParameter(TypeNames.PARCEL, "parcel")
                .addStatement("int end = parcel.beginReadParcelable()");
        LocalNames names = types.locals("parcel", "end", "refused");
        List<Field> bare = thrown.bare();
        if (bare != null) {
            // All that a peer sends that was built before its fields travelled.
            method.beginControlFlow("if (!parcel.hasMoreFields(end))")
                    .addStatement("parcel.endReadParcelable(end)")
                    .addStatement("return new $T($L)", type, arguments(bare, List.of()))
                    .endControlFlow();
        }
        List<String> locals = new ArrayList<>();
        for (Field field : thrown.fields()) {
            if (field.isField()) {
                String local = names.of(field.name());
                FieldReading.add(
                        method, types, field.use(), local, thrown.name().nestedName() + "." + field.name());
                locals.add(local);
            }
        }
        if (mayPassNull(thrown.fields()) || (bare != null && mayPassNull(bare))) {
            // Every exception takes null for message and cause, whether its constructor says so or not.
            method.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "NullAway")
                    .build());
        }
        method.addStatement("parcel.endReadParcelable(end)");
        CodeBlock made = CodeBlock.of("return new $T($L)", type, arguments(thrown.fields(), locals));
        if (!thrown.strict()) {
            return method.addStatement(made).build();
        }
        return method.beginControlFlow("try")
                .addStatement(made)
                .nextControlFlow("catch ($T refused)", IllegalArgumentException.class)
                .addStatement("throw new $T($L, refused)", TypeNames.BAD_PARCEL_EXCEPTION, refusal(thrown, locals))
                .endControlFlow()
                .build();
    }

    /** Numbers are shown; what a peer has sent as text may be long. */
    private static CodeBlock refusal(ThrownModel thrown, List<String> locals) {
        String words = thrown.name().nestedName() + " refuses the fields that were sent for it";
        List<CodeBlock> parts = new ArrayList<>();
        List<Field> fields = thrown.fields().stream().filter(Field::isField).toList();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).use().type() instanceof ParcelType.Scalar) {
                parts.add(CodeBlock.of("$S + $N", words + ", " + fields.get(i).name() + "=", locals.get(i)));
                words = "";
            }
        }
        return parts.isEmpty() ? CodeBlock.of("$S", words) : CodeBlock.join(parts, " + ");
    }

    /** @param locals the variables of the fields, in their order */
    private static CodeBlock arguments(List<Field> fields, List<String> locals) {
        Iterator<String> local = locals.iterator();
        CodeBlock.Builder arguments = CodeBlock.builder();
        for (Field field : fields) {
            arguments.add(arguments.isEmpty() ? "" : ", ");
            if (field.isField()) {
                arguments.add("$N", local.next());
            } else if (field.isMessage()) {
                arguments.add("parcel.exceptionMessage()");
            } else {
                // Typed, since other constructors may take something else there.
                arguments.add("($T) null", TypeNames.ofLocal(field.use()));
            }
        }
        return arguments.build();
    }

    private static boolean mayPassNull(List<Field> fields) {
        return fields.stream()
                .anyMatch(field -> !field.isField() && !field.use().nullable());
    }

    private static String noun(ThrownModel thrown) {
        return thrown.name().simpleName();
    }
}
