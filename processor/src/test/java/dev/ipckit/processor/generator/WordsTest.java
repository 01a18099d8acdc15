/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.JavaType.ArrayType;
import dev.ipckit.processor.model.JavaType.DeclaredType;
import dev.ipckit.processor.model.JavaType.PrimitiveType;
import dev.ipckit.processor.model.NullableMark;
import dev.ipckit.processor.model.Primitive;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final NullableMark MARK = new NullableMark(ClassRef.of("a", "Nullable"), true);

    @ParameterizedTest
    @CsvSource({
        "add, ADD",
        "readAll, READ_ALL",
        "parseURL, PARSE_URL",
        "parseURLNow, PARSE_URL_NOW",
        "snake_case, SNAKE_CASE",
        "Snake_Case, SNAKE_CASE",
        "x2y, X2Y",
        "$, $"
    })
    void constant_isReadable(String name, String expected) {
        assertThat(Words.constant(name)).isEqualTo(expected);
    }

    @Test
    void word_tellsTypesApart() {
        JavaType string = declared("java.lang", "String");
        JavaType ints = new ArrayType(new PrimitiveType(Primitive.INT), null);

        assertThat(Words.of(string)).isEqualTo("String");
        assertThat(Words.of(string.marked(MARK))).isEqualTo("NullableString");
        assertThat(Words.of(ints)).isEqualTo("IntArray");
        assertThat(Words.of(new ArrayType(string, MARK))).isEqualTo("NullableStringArray");
        assertThat(Words.of(new ArrayType(string.marked(MARK), null))).isEqualTo("ArrayOfNullableString");
        assertThat(Words.of(declared("java.util", "Map", string, declared("java.util", "List", ints))))
                .isEqualTo("MapOfStringToListOfIntArray");
        assertThat(Words.of(declared("a", "Pair", string, string))).isEqualTo("PairOfStringAndString");
    }

    private static DeclaredType declared(String packageName, String name, JavaType... arguments) {
        return new DeclaredType(ClassRef.of(packageName, name), List.of(arguments), null);
    }
}
