/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.parcel.ParcelFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Requests and replies, byte for byte as AIDL has them, in the format of RPC binder and in that of the driver. */
class TypeGoldenTest {
    private static final int BYTES_OF_WORD = 4;

    /** In kernel format: strict mode, work source, kind of system. */
    private static final String KERNEL_TOKEN = "00000080ffffffff54535953";

    private final Map<String, Map<String, String>> goldens = read();

    @Test
    void everyMethodOfAidlsGround_hasAGolden() {
        assertThat(TypeCalls.all().keySet())
                .containsExactlyInAnyOrderElementsOf(goldens.keySet())
                .containsAll(Stream.of(
                                PrimitiveTypes.class,
                                TextTypes.class,
                                ArrayTypes.class,
                                EnumTypes.class,
                                FixedArrayTypes.class,
                                RecordTypes.class,
                                UnionTypes.class,
                                ReferenceTypes.class)
                        .flatMap(topic -> Stream.of(topic.getDeclaredMethods()))
                        .map(method -> method.getName())
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> requestAndReply_areWordForWord() {
        return TypeCalls.all().entrySet().stream()
                .flatMap(call -> Stream.of(ParcelFormat.values())
                        .map(format -> DynamicTest.dynamicTest(
                                call.getKey() + " " + format, () -> compare(call.getKey(), call.getValue(), format))));
    }

    private void compare(String name, TypeCalls.Call call, ParcelFormat format) throws Exception {
        Map<String, String> golden = Objects.requireNonNull(goldens.get(name));
        Wired wired = new Wired(TypeConformanceStub.of(Echoed.service()), format);

        call.on(TypeConformanceStub.asInterface(wired));

        byte[] token = token(format);
        assertThat(wired.request).startsWith(token);
        assertThat(words(Arrays.copyOfRange(wired.request, token.length, wired.request.length)))
                .as("request")
                .isEqualTo(golden.get(key(golden, format, "request")));
        assertThat(words(wired.reply)).as("reply").isEqualTo(golden.get(key(golden, format, "reply")));
    }

    /** Where the formats agree, the golden names none. */
    private static String key(Map<String, String> golden, ParcelFormat format, String side) {
        return golden.containsKey(side) ? side : format.name().toLowerCase(Locale.ROOT) + " " + side;
    }

    private static byte[] token(ParcelFormat format) {
        String descriptor = TypeConformanceStub.DESCRIPTOR;
        StringBuilder hex = new StringBuilder(format == ParcelFormat.KERNEL ? KERNEL_TOKEN : "");
        hex.append(HexFormat.of().toHexDigits(Integer.reverseBytes(descriptor.length())));
        hex.append(HexFormat.of().formatHex((descriptor + "\0").getBytes(StandardCharsets.UTF_16LE)));
        hex.append(descriptor.length() % 2 == 0 ? "0000" : "");
        return HexFormat.of().parseHex(hex);
    }

    private static String words(byte[] bytes) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < bytes.length; i += BYTES_OF_WORD) {
            words.append(i == 0 ? "" : " ")
                    .append(HexFormat.of().formatHex(bytes, i, Math.min(i + BYTES_OF_WORD, bytes.length)));
        }
        return words.toString();
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> goldens = new LinkedHashMap<>();
        Map<String, String> golden = new HashMap<>();
        String key = "";
        for (String line : text().split("\n")) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                golden = new HashMap<>();
                goldens.put(line, golden);
            } else if (line.strip().matches("(rpc +|kernel +)?(request|reply)\\b.*")) {
                key = line.strip().replaceAll("(request|reply).*", "$1").replaceAll(" +", " ");
                golden.put(key, line.replaceFirst(".*(request|reply) *", ""));
            } else {
                golden.merge(key, line.strip(), (start, more) -> start + " " + more);
            }
        }
        return goldens;
    }

    private static String text() {
        try (InputStream in = TypeGoldenTest.class.getResourceAsStream("/goldens/type-conformance.txt")) {
            return new String(Objects.requireNonNull(in, "goldens").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new LinkageError("the goldens cannot be read", unreadable);
        }
    }
}
