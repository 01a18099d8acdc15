/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.TypeUse;

/** Remote objects and remote interfaces: references. */
final class RemoteCode implements TypeCode {
    private final SharedMethods shared;

    RemoteCode(SharedMethods shared) {
        this.shared = shared;
    }

    @Override
    public CodeBlock write(TypeUse use, CodeBlock value, Site site) {
        if (use.type() instanceof ParcelType.RemoteReference reference) {
            ClassName stub = stub(reference);
            return use.nullable()
                    ? writeNullable(use, stub, value, site)
                    : CodeBlock.of(
                            "$N.writeRemoteObject($T.asRemoteObject($L))",
                            site.parcel(),
                            stub,
                            site.present(value, shared));
        }
        return CodeBlock.of(
                "$N.writeRemoteObject($L)", site.parcel(), use.nullable() ? value : site.present(value, shared));
    }

    @Override
    public CodeBlock read(TypeUse use, Site site) {
        CodeBlock handle = CodeBlock.of("$N.readRemoteObject()", site.parcel());
        if (use.type() instanceof ParcelType.RemoteReference reference) {
            return use.nullable()
                    ? readNullable(use, stub(reference), site)
                    : CodeBlock.of("$T.asInterface($L)", stub(reference), site.required(handle));
        }
        return use.nullable() ? handle : site.required(handle);
    }

    @Override
    public CodeBlock absent(TypeUse use, Site site) {
        return CodeBlock.of("$T.<$T>required(null, $S)", TypeNames.PARCEL, TypeNames.ofLocal(use), site.what());
    }

    @Override
    public int leastBytes(TypeUse use) {
        return 4;
    }

    private CodeBlock writeNullable(TypeUse use, ClassName stub, CodeBlock value, Site site) {
        CodeBlock arguments = MethodFrames.writeArguments(value, site);
        return shared.call(
                site,
                "write",
                MethodFrames.nullableNoun(use),
                use,
                arguments,
                name -> MethodFrames.write(name, use)
                        .addStatement("parcel.writeRemoteObject(value == null ? null : $T.asRemoteObject(value))", stub)
                        .build());
    }

    private CodeBlock readNullable(TypeUse use, ClassName stub, Site site) {
        CodeBlock arguments = MethodFrames.readArguments(site);
        return shared.call(
                site,
                "read",
                MethodFrames.nullableNoun(use),
                use,
                arguments,
                name -> MethodFrames.read(name, use)
                        .addStatement("$T remote = parcel.readRemoteObject()", TypeNames.REMOTE_OBJECT)
                        .addStatement("return remote == null ? null : $T.asInterface(remote)", stub)
                        .build());
    }

    private static ClassName stub(ParcelType.RemoteReference reference) {
        return TypeNames.of(reference.stem().generated("Stub"));
    }
}
