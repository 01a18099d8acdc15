/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.mdns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages of multicast DNS, by the bytes of the RFCs and by those of enemies. */
class DnsMessageTest {

    private static final DnsName SERVICE = DnsName.of("_ipckit._tcp.local");
    private static final long SEED = 20_261_122;

    private static ByteBuffer bytes(String hex) {
        return ByteBuffer.wrap(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    private static String hex(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.duplicate().get(copy);
        return HexFormat.of().formatHex(copy);
    }

    private static DnsMessage everything() throws Exception {
        DnsName instance = SERVICE.child("kitchen.1 caf\u00e9");
        DnsName host = DnsName.of("kitchen.local");
        return DnsMessage.response(List.of(
                new DnsRecord.Pointer(SERVICE, 120, instance),
                new DnsRecord.Service(instance, 4_294_967_295L, 65_535, host),
                new DnsRecord.Text(instance, 0, List.of("id=1", "name=caf\u00e9")),
                new DnsRecord.Address(host, 1, InetAddress.getByName("192.168.1.5")),
                new DnsRecord.Address(host, 1, InetAddress.getByName("fe80::1"))));
    }

    @Test
    void query_isThatOfRfc1035() {
        assertThat(hex(DnsMessage.query(List.of(new DnsQuestion(SERVICE, DnsType.PTR)))
                        .bytes()))
                .isEqualTo("0000" + "0000" + "0001" + "0000" + "0000" + "0000" // header: one question
                        + "075f6970636b6974" + "045f746370" + "056c6f63616c" + "00" // _ipckit _tcp local
                        + "000c" + "0001"); // PTR, IN
    }

    @Test
    void response_isThatOfRfc6762() {
        DnsName name = DnsName.of("a.local");
        assertThat(hex(DnsMessage.response(List.of(
                                new DnsRecord.Service(name, 120, 7411, name), new DnsRecord.Text(name, 120, List.of())))
                        .bytes()))
                .isEqualTo("0000" + "8400" + "0000" + "0002" + "0000" + "0000" // an authoritative answer of two records
                        + "0161056c6f63616c00" + "0021" + "8001" + "00000078" + "000f" // SRV, IN, the only one there is
                        + "0000" + "0000" + "1cf3" + "0161056c6f63616c00"
                        + "0161056c6f63616c00" + "0010" + "8001" + "00000078" + "0001" + "00"); // an empty TXT
    }

    @Test
    void whatIsWritten_isRead() throws Exception {
        assertThat(DnsMessage.read(everything().bytes())).isEqualTo(everything());
        DnsMessage query = DnsMessage.query(List.of(new DnsQuestion(SERVICE, DnsType.ANY)));
        assertThat(DnsMessage.read(query.bytes())).isEqualTo(query);
    }

    @Test
    void compressedNames_ofOtherImplementations_areRead() throws Exception {
        // A pointer record whose target "x" ends in its own name, which stands at byte 12.
        DnsMessage read = DnsMessage.read(bytes("0000 8400 0000 0001 0000 0000"
                + "075f6970636b6974 045f746370 056c6f63616c 00 000c 0001 00000078 0004 0178 c00c"));

        assertThat(read.records()).containsExactly(new DnsRecord.Pointer(SERVICE, 120, SERVICE.child("x")));
    }

    @Test
    void recordsOfOtherTypes_areLeftOut() throws Exception {
        DnsMessage read = DnsMessage.read(bytes("0000 8400 0000 0002 0000 0000"
                + "0161 00 002f 8001 00000078 0003 010203" // NSEC
                + "0161 00 0001 8001 00000078 0004 01020304"));

        assertThat(read.records())
                .containsExactly(
                        new DnsRecord.Address(DnsName.of("a"), 120, InetAddress.getByAddress(new byte[] {1, 2, 3, 4})));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a name that leads to itself | 0000 8400 0001 0000 0000 0000 c00c 000c 0001",
                "a name that leads further on | 0000 8400 0001 0000 0000 0000 c00e 0000 000c 0001",
                "two names that lead to each other | 0000 8400 0002 0000 0000 0000 c012 000c 0001 c00c 000c 0001",
                "a label of an unknown kind | 0000 8400 0001 0000 0000 0000 4161 00 000c 0001",
                "65535 questions | 0000 8400 ffff 0000 0000 0000",
                "an opcode that is not for multicast | 0000 2800 0000 0000 0000 0000",
                "an address of 3 bytes | 0000 8400 0000 0001 0000 0000 00 0001 0001 00000078 0003 010203",
                "a text longer than its record | 0000 8400 0000 0001 0000 0000 00 0010 0001 00000078 0002 0561",
                "a record longer than the message | 0000 8400 0000 0001 0000 0000 00 0010 0001 00000078 ffff 00",
                "a target longer than its record | 0000 8400 0000 0001 0000 0000 00 000c 0001 00000078 0001 0161 00"
            })
    void whatIsNoMessage_isRefused(String what, String hex) {
        assertThatThrownBy(() -> DnsMessage.read(bytes(hex))).as(what).isInstanceOf(DnsFormatException.class);
    }

    @Test
    void messageThatIsCutOff_isRefusedWhereverItIs() throws Exception {
        ByteBuffer whole = everything().bytes();
        for (int length = 0; length < whole.limit(); length++) {
            ByteBuffer cut = whole.duplicate().limit(length);
            assertThatThrownBy(() -> DnsMessage.read(cut)).as("%s", cut).isInstanceOf(DnsFormatException.class);
        }
    }

    /** Whatever is changed, it is a message or a {@link DnsFormatException}, and it ends. */
    @Test
    void messageWithAnyBytesChanged_doesNoHarm() throws Exception {
        Random random = new Random(SEED);
        ByteBuffer whole = everything().bytes();
        int refused = 0;
        for (int round = 0; round < 50_000; round++) {
            byte[] changed = new byte[whole.limit()];
            whole.duplicate().get(changed);
            for (int change = random.nextInt(4); change >= 0; change--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(DnsMessage.read(ByteBuffer.wrap(changed)).records()).hasSizeLessThanOrEqualTo(256);
            } catch (DnsFormatException expected) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void namesThatAreTooLong_areNone() {
        assertThatThrownBy(() -> DnsName.of("x".repeat(64))).hasMessageContaining("64 bytes");
        assertThatThrownBy(() -> new DnsName(Collections.nCopies(128, "x"))).hasMessageContaining("257 bytes");
        assertThatThrownBy(() -> DnsName.of("a..b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void names_areTheSameInEveryCase() {
        assertThat(DnsName.of("_IPCKIT._TCP.Local")).isEqualTo(SERVICE);
        assertThat(SERVICE.child("a.b").isChildOf(SERVICE)).isTrue();
        assertThat(SERVICE.child("a").child("b").isChildOf(SERVICE)).isFalse();
        assertThat(SERVICE.isChildOf(SERVICE)).isFalse();
    }

    @Test
    void labelsThatGrowInLowerCaseElsewhere_areKeptAsTheyAre() throws Exception {
        // In lower case these two bytes are three: U+0069 U+0307.
        DnsName name = SERVICE.child("\u0130".repeat(31));
        DnsMessage query = DnsMessage.query(List.of(new DnsQuestion(name, DnsType.ANY)));

        assertThat(DnsMessage.read(query.bytes())).isEqualTo(query);
        assertThat(name.labels().get(0)).isEqualTo("\u0130".repeat(31));
        assertThat(DnsName.of("CAF\u00c9")).isEqualTo(DnsName.of("caf\u00c9"));
    }

    @Test
    void nameThatJumpsTooOften_isRefused() throws Exception {
        assertThat(DnsMessage.read(jumps(16)).questions())
                .last()
                .isEqualTo(new DnsQuestion(DnsName.of("a"), DnsType.PTR));
        assertThatThrownBy(() -> DnsMessage.read(jumps(17)))
                .isInstanceOf(DnsFormatException.class)
                .hasMessageContaining("17");
    }

    /** Questions of which each after the first leads to the one before it, so that the last jumps as often as is said. */
    private static ByteBuffer jumps(int count) {
        ByteBuffer message = ByteBuffer.allocate(1_000);
        message.putShort((short) 0).putShort((short) 0).putShort((short) (1 + count));
        message.putShort((short) 0).putShort((short) 0).putShort((short) 0);
        int before = message.position();
        message.put((byte) 1)
                .put((byte) 'a')
                .put((byte) 0)
                .putShort((short) DnsType.PTR)
                .putShort((short) 1);
        for (int i = 0; i < count; i++) {
            int here = message.position();
            message.putShort((short) (0xc000 | before))
                    .putShort((short) DnsType.PTR)
                    .putShort((short) 1);
            before = here;
        }
        return message.flip();
    }

    @Test
    void messageThatIsTooLarge_isNotWritten() {
        DnsRecord text = new DnsRecord.Text(SERVICE, 1, Collections.nCopies(40, "x".repeat(255)));
        assertThatThrownBy(() -> DnsMessage.response(List.of(text)).bytes()).hasMessageContaining("9000 bytes");
    }
}
