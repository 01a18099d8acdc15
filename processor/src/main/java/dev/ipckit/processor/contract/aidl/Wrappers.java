/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract.aidl;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.TypeUse;
import java.util.HashMap;
import java.util.Map;

/**
 * The parcelables without a name in Java that one type needs, named after it: a container within a container, and the
 * entry of a map.
 */
final class Wrappers {
    private final Vocabulary vocabulary;
    private final ClassRef owner;
    private final ClassRef origin;
    private final Map<String, Object> named = new HashMap<>();

    /**
     * Names wrappers.
     *
     * @param owner the AIDL type that needs them
     * @param origin the Java type that decides what they are
     */
    Wrappers(Vocabulary vocabulary, ClassRef owner, ClassRef origin) {
        this.vocabulary = vocabulary;
        this.owner = owner;
        this.origin = origin;
    }

    /** A parcelable with a container as its one field. */
    ClassRef around(TypeUse content) {
        ClassRef name = name(AidlNames.word(content.javaType()), content);
        vocabulary.declare(name, origin, content, imports -> {
            Fields fields = new Fields(new AidlTypes(vocabulary, this, imports));
            fields.add("value", content);
            return fields.parcelable(name, "What " + owner.simpleName() + " has inside of an array, list or map.");
        });
        return name;
    }

    /** A parcelable with a key and a value. */
    ClassRef entry(ParcelType.Mapping type) {
        String words = AidlNames.word(type.key().javaType()) + "To"
                + AidlNames.capitalized(AidlNames.word(type.value().javaType()));
        ClassRef name = name(words, type);
        vocabulary.declare(name, origin, type, imports -> {
            Fields fields = new Fields(new AidlTypes(vocabulary, this, imports));
            fields.add("key", type.key());
            fields.add("value", type.value());
            return fields.parcelable(name, "An entry of a map of " + owner.simpleName() + ".");
        });
        return name;
    }

    /** The same words for another type get a number. */
    private ClassRef name(String words, Object subject) {
        String name = words;
        for (int i = 2; !subject.equals(named.computeIfAbsent(name, unused -> subject)); i++) {
            name = words + i;
        }
        return ClassRef.of(owner.packageName(), owner.simpleName() + "_" + name);
    }
}
