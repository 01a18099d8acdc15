/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ipckit.processor.model.ThrownModel;
import dev.ipckit.processor.model.ThrownModel.Field;
import javax.lang.model.element.Modifier;

/** Declared exceptions: their fields as one parcelable; the message travels in the header of the reply. */
final class ExceptionCode {
    static final String MESSAGE = "getMessage()";

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
            if (isField(field)) {
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
        LocalNames names = new LocalNames("parcel", "end");
        CodeBlock.Builder arguments = CodeBlock.builder();
        boolean mayPassNull = false;
        for (Field field : thrown.fields()) {
            arguments.add(arguments.isEmpty() ? "" : ", ");
            if (isField(field)) {
                String local = names.of(field.name());
                FieldReading.add(
                        method, types, field.use(), local, thrown.name().nestedName() + "." + field.name());
                arguments.add("$N", local);
            } else if (field.sent()) {
                arguments.add("parcel.exceptionMessage()");
                mayPassNull |= !field.use().nullable();
            } else {
                // Typed, since other constructors may take something else there.
                arguments.add("($T) null", TypeNames.ofLocal(field.use()));
                mayPassNull |= !field.use().nullable();
            }
        }
        if (mayPassNull) {
            // Every exception takes null for message and cause, whether its constructor says so or not.
            method.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "NullAway")
                    .build());
        }
        return method.addStatement("parcel.endReadParcelable(end)")
                .addStatement("return new $T($L)", type, arguments.build())
                .build();
    }

    private static boolean isField(Field field) {
        return field.sent() && !field.accessor().equals(MESSAGE);
    }

    private static String noun(ThrownModel thrown) {
        return thrown.name().simpleName();
    }
}
