/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void values_areWrittenAsRfc8259HasThem() {
        assertThat(Json.write(Arrays.asList("a", 1, 2.5, true, null, List.of(), Map.of("k", "v"))))
                .isEqualTo("[\"a\",1,2.5,true,null,[],{\"k\":\"v\"}]");
    }

    @Test
    void texts_areEscapedToAscii() {
        assertThat(Json.write("\"\\/\n\r\t\u0000\u007f\u00e9\ud83d\ude00"))
                .isEqualTo("\"\\\"\\\\/\\n\\r\\t\\u0000\\u007f\\u00e9\\ud83d\\ude00\"");
    }

    @Test
    void whatJsonDoesNotHave_isRefused() {
        assertThatThrownBy(() -> Json.write(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.write(new Object())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fields_stayInOrder() {
        assertThat(Json.write(new Fields().with("z", 1).with("a", null).values()))
                .isEqualTo("{\"z\":1,\"a\":null}");
    }
}
