/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.peer.PeerAddresses;
import dev.ipckit.transport.Channel;
import dev.ipckit.transport.PeerCredentials;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Where a device is tried, and in which order; the test says where it answers. */
class WhereaboutsTest {

    private static final DeviceId DEVICE = new DeviceId("ab".repeat(32));
    private static final int PORT = 7411;
    private static final String HOME = "10.0.0.1";
    private static final String ELSEWHERE = "10.0.0.2";

    private final List<String> tried = new ArrayList<>();
    private List<String> said = List.of();
    private String answers = HOME;
    private final Whereabouts whereabouts = new Whereabouts(new Said(), this::connect);

    private Channel connect(SoftBusAddress address) throws IOException {
        tried.add(address.host());
        if (!answers.equals(address.host())) {
            throw new ConnectException("nobody there");
        }
        return new Silent();
    }

    private List<String> triedWhenSaidToBeAt(String... hosts) throws IOException {
        said = Arrays.asList(hosts);
        tried.clear();
        whereabouts.connect(DEVICE).close();
        return List.copyOf(tried);
    }

    @Test
    void addressThatAnsweredLast_isTheFirst() throws Exception {
        assertThat(triedWhenSaidToBeAt(ELSEWHERE, HOME)).containsExactly(ELSEWHERE, HOME);
        assertThat(triedWhenSaidToBeAt(ELSEWHERE, HOME)).containsExactly(HOME);
    }

    @Test
    void deviceThatIsSaidToBeAnywhereElse_isTriedWhereItAnsweredLast() throws Exception {
        assertThat(triedWhenSaidToBeAt(HOME)).containsExactly(HOME);

        String[] lies = new String[20];
        Arrays.setAll(lies, i -> "10.0.1." + i);
        assertThat(triedWhenSaidToBeAt(lies)).containsExactly("10.0.1.0", HOME);
        assertThat(triedWhenSaidToBeAt()).as("or to be nowhere").containsExactly(HOME);
    }

    @Test
    void deviceThatHasMoved_isFoundAtOnce_andNoMoreWhereItWas() throws Exception {
        assertThat(triedWhenSaidToBeAt(HOME)).containsExactly(HOME);
        answers = ELSEWHERE;

        assertThat(triedWhenSaidToBeAt(ELSEWHERE)).containsExactly(ELSEWHERE);
        assertThat(triedWhenSaidToBeAt(ELSEWHERE)).containsExactly(ELSEWHERE);
        answers = HOME;
        assertThatThrownBy(() -> triedWhenSaidToBeAt(ELSEWHERE)).isInstanceOf(ConnectException.class);
        assertThat(tried).containsExactly(ELSEWHERE);
    }

    @Test
    void deviceThatNeverAnswered_isNowhere() {
        assertThatThrownBy(this::triedWhenSaidToBeAt)
                .isInstanceOf(ConnectException.class)
                .hasMessageContaining("it is not known where");
    }

    private final class Said implements PeerAddresses {
        @Override
        public List<SoftBusAddress> of(DeviceId device) {
            return said.stream().map(host -> SoftBusAddress.of(host, PORT)).toList();
        }

        @Override
        public void onChange(Consumer<DeviceId> listener) {}

        @Override
        public void removeListener(Consumer<DeviceId> listener) {}
    }

    /** A channel on which nothing is said. */
    private static final class Silent implements Channel {
        @Override
        public int read(ByteBuffer destination, long deadline) {
            return -1;
        }

        @Override
        public int readAvailable(ByteBuffer destination) {
            return -1;
        }

        @Override
        public void write(ByteBuffer source, long deadline) {}

        @Override
        public void writeAvailable(ByteBuffer source) {}

        @Override
        public PeerCredentials peer() {
            return PeerCredentials.ANONYMOUS;
        }

        @Override
        public void close() {}
    }
}
