/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

import java.math.BigDecimal;
import java.math.MathContext;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;

/** How messages for people write lengths of time and addresses. */
public final class Wording {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final int NANO_DIGITS = 9;
    private static final int MILLI_DIGITS = 3;

    /** As many digits as anybody wants to know of what was measured. */
    private static final MathContext SHORT = new MathContext(3);

    private Wording() {}

    /**
     * Writes a length of time: {@code 0.05 ms}, {@code 500 ms}, {@code 1.5 s}, {@code 30 s}, {@code 1 min 30 s}, {@code
     * 50 min}, {@code 2 h}. Shortened to what people read: three digits, or two units.
     */
    public static String of(Duration duration) {
        if (duration.isNegative()) {
            // The longest there is has no opposite.
            return "-"
                    + of(duration.plusNanos(duration.toSeconds() == Long.MIN_VALUE ? 1 : 0)
                            .negated());
        }
        long seconds = duration.toSeconds();
        if (seconds >= DAY) {
            return twoUnits(seconds, DAY, "d", HOUR, "h");
        }
        if (seconds >= HOUR) {
            return twoUnits(seconds, HOUR, "h", MINUTE, "min");
        }
        if (seconds >= MINUTE) {
            return twoUnits(seconds, MINUTE, "min", 1, "s");
        }
        BigDecimal exact = BigDecimal.valueOf(duration.toNanos(), NANO_DIGITS);
        return seconds >= 1 || duration.isZero()
                ? number(exact) + " s"
                : number(exact.movePointRight(MILLI_DIGITS)) + " ms";
    }

    private static String twoUnits(long seconds, long large, String largeUnit, long small, String smallUnit) {
        long rest = seconds % large / small;
        return seconds / large + " " + largeUnit + (rest == 0 ? "" : " " + rest + " " + smallUnit);
    }

    private static String number(BigDecimal number) {
        return number.round(SHORT).stripTrailingZeros().toPlainString();
    }

    /** Writes an address as it is connected to: {@code 127.0.0.1:7411}, {@code [fe80:0:0:0:0:0:0:1%eth0]:7411}. */
    public static String of(InetSocketAddress address) {
        InetAddress host = address.getAddress();
        return (host == null ? address.getHostString() : inBrackets(host)) + ":" + address.getPort();
    }

    private static String inBrackets(InetAddress host) {
        return host instanceof Inet6Address ? "[" + host.getHostAddress() + "]" : host.getHostAddress();
    }
}
