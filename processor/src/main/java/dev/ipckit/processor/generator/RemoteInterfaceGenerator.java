/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ipckit.processor.model.ContractStamp;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Makes the sources of a remote interface: its proxy, its stub, and what they share if they do; or what stands in for them. */
public final class RemoteInterfaceGenerator {
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private final String processor;

    /**
     * Makes a generator.
     *
     * @param processor the name that the generated classes give as their maker
     */
    public RemoteInterfaceGenerator(String processor) {
        this.processor = processor;
    }

    /**
     * Generates.
     *
     * @param model a valid model
     * @param stamp what the classes say about their contract
     * @return the sources
     */
    public List<GeneratedSource> generate(RemoteInterfaceModel model, ContractStamp stamp) {
        SharedMethods shared = new SharedMethods(TypeNames.of(model.generated("Parcels")));
        TypeCodes types = new TypeCodes(model, shared);
        ExceptionCode exceptions = new ExceptionCode(types, shared);
        ReturnedCode returned = new ReturnedCode(types, shared);
        List<MethodNames> methods = MethodNames.of(model, stamp.codes());
        List<GeneratedSource> sources = new ArrayList<>();
        TypeSpec proxy = new ProxyGenerator(model, methods, types, exceptions, returned).generate();
        TypeSpec stub = new StubGenerator(model, stamp, methods, types, exceptions, returned).generate();
        sources.add(source(model, "Proxy", proxy, true));
        sources.add(source(model, "Stub", stub, true));
        if (model.delegate()) {
            sources.add(source(model, "Delegate", DelegateGenerator.generate(model), true));
        }
        if (!shared.isEmpty()) {
            sources.add(source(model, "Parcels", parcels(model, shared), false));
        }
        return sources;
    }

    /**
     * Generates what stands in for the classes of an interface that was refused.
     *
     * @param model a model in which anything may be wrong
     * @return the sources; none where there can be no such classes
     */
    public List<GeneratedSource> generateStandIns(RemoteInterfaceModel model) {
        if (!StandInGenerator.suit(model)) {
            return List.of();
        }
        StandInGenerator standIns = new StandInGenerator(model);
        List<GeneratedSource> sources = new ArrayList<>();
        sources.add(source(model, "Proxy", standIns.proxy(), true));
        sources.add(source(model, "Stub", standIns.stub(), true));
        if (model.delegate()) {
            sources.add(source(model, "Delegate", standIns.delegate(), true));
        }
        return sources;
    }

    private static TypeSpec parcels(RemoteInterfaceModel model, SharedMethods shared) {
        return TypeSpec.classBuilder(shared.owner())
                .addJavadoc("How the values of a {@link $T} lie in a parcel.\n", TypeNames.of(model.name()))
                .addModifiers(Modifier.FINAL)
                .addFields(shared.fields())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethods(shared.methods())
                .build();
    }

    private GeneratedSource source(RemoteInterfaceModel model, String suffix, TypeSpec type, boolean inherits) {
        TypeSpec.Builder builder = type.toBuilder();
        if (model.shape().isPublic() && inherits) {
            builder.addModifiers(Modifier.PUBLIC);
        }
        AnnotationSpec deprecation = inherits ? DocComment.deprecation(model.documentation()) : null;
        if (deprecation != null) {
            builder.addAnnotation(deprecation);
        }
        if (model.surroundings().generatedAnnotation()) {
            builder.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", processor)
                    .build());
        }
        List<String> suppressed = new ArrayList<>();
        if (model.surroundings().deprecated()) {
            suppressed.addAll(List.of("deprecation", "removal"));
        }
        if (model.surroundings().namedModule() && inherits && model.shape().isPublic()) {
            suppressed.add("exports");
        }
        if (!suppressed.isEmpty()) {
            AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
            suppressed.forEach(key -> annotation.addMember("value", "$S", key));
            builder.addAnnotation(annotation.build());
        }
        SourceText text = new SourceText(
                model.stem().packageName(),
                !model.surroundings().javaLangHidden(),
                inherits ? model.surroundings().memberTypes() : Set.of(),
                model.surroundings().packageHidden());
        return new GeneratedSource(model.generated(suffix), text.of(builder.build()));
    }
}
