/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.softbus.lab.device.DeviceControl;
import dev.ipckit.softbus.lab.device.DeviceProcess;
import dev.ipckit.softbus.lab.device.Notes;
import dev.ipckit.softbus.lab.device.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * One device that calls another one in every way, and connects anew whenever a call has failed. What is strange is kept, to
 * be found at the end. One thread at a time.
 */
final class Conversation {

    private static final int CALLS = 20;
    private static final int NOTES = 50;
    private static final int PAYLOAD = 100_000;

    /** Travels ahead of its parcel. */
    private static final int LARGE_PAYLOAD = 3_000_000;

    private static final int ITEMS = 200;
    private static final int STREAM_LIMIT_SECONDS = 60;
    private static final int DEADLINE_SECONDS = 20;

    /** What a call may end with when its network fails, or, last, the call that its peer made back. */
    private static final Set<String> TYPES = Set.of(
            "DeadObjectException", "DeadlineExceededException", "OnewayOverflowException", "RemoteFailureException");

    /** What it may be when nobody can be reached. */
    private static final Set<String> CONNECT_TYPES = Set.of(
            "RemoteException",
            "DeadObjectException",
            "DeadlineExceededException",
            "DeviceUnreachableException",
            "SystemAbilityNotFoundException");

    private final DeviceControl from;
    private final DeviceControl to;
    private final String name;
    private final Supplier<Outcome> way;

    /** Whether the other side is to keep a callback: a session with a door would last for as long as it does. */
    private final boolean keeps;

    private final List<String> strange = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    /** How many oneways were sent in each session. */
    private final Map<String, Long> lines = new ConcurrentHashMap<>();

    private long number;
    private int sessions;
    private long calls;
    private long notes;

    private Conversation(String how, DeviceProcess from, DeviceProcess to, int index, Supplier<Outcome> way) {
        this.from = from.control();
        this.to = to.control();
        name = from.machine().name() + " to " + to.machine().name() + how;
        this.way = way;
        keeps = how.isEmpty();
        number = index * 1_000_000_000L;
    }

    /**
     * On a session of its own.
     *
     * @param index of this one among all, so that their calls have different numbers
     */
    static Conversation at(String endpoint, DeviceProcess from, DeviceProcess to, int index) {
        String name = from.machine().name() + " to " + to.machine().name();
        return new Conversation("", from, to, index, () -> from.control().connect(name, endpoint));
    }

    /** Through the front door of a device, with a service in another process of it. */
    static Conversation throughDoor(String service, DeviceProcess from, DeviceProcess to, int index) {
        String id = to.control().id();
        String how = " through the door";
        String name = from.machine().name() + " to " + to.machine().name() + how;
        return new Conversation(
                how, from, to, index, () -> from.control().abilities().get(name, service, id, DEADLINE_SECONDS));
    }

    /** Goes on until a time of {@link System#nanoTime}. */
    void talkUntil(long end) {
        try {
            while (System.nanoTime() - end < 0) {
                if (isWell(way.get(), CONNECT_TYPES)) {
                    sessions++;
                    talkInOneSession(end);
                }
            }
        } catch (Exception unexpected) {
            strange.add(name + ": " + unexpected);
        }
    }

    private void talkInOneSession(long end) throws Exception {
        String line = name + " #" + sessions;
        long noted = 0;
        boolean well = !keeps || isWell(from.keep(name), TYPES);
        while (well && System.nanoTime() - end < 0) {
            Outcome sent = from.note(name, line, noted, NOTES);
            noted += sent.value();
            notes += sent.value();
            well = isWell(sent, TYPES)
                    && isWell(from.countMany(name, number, CALLS), TYPES)
                    && isWell(from.countThere(name, number), TYPES)
                    && isWell(from.echo(name, PAYLOAD, DEADLINE_SECONDS).get(), TYPES)
                    && isWell(from.echo(name, LARGE_PAYLOAD, DEADLINE_SECONDS).get(), TYPES)
                    && isWell(from.stream(name, ITEMS, STREAM_LIMIT_SECONDS).get(), TYPES);
            number += CALLS;
            calls += CALLS;
        }
        lines.put(line, noted);
        List<String> deaths = from.deaths(name);
        if (deaths.size() > 1) {
            strange.add(line + ": told of its death as " + deaths);
        }
    }

    private boolean isWell(Outcome outcome, Set<String> types) {
        if (outcome.isSuccess()) {
            return true;
        }
        failures.merge(outcome.failure(), 1, Integer::sum);
        if (!types.contains(outcome.failure())) {
            strange.add(name + ": " + outcome);
        }
        return false;
    }

    /** Closes the connection. */
    void end() {
        if (sessions > 0) {
            from.disconnect(name);
        }
    }

    /** How often what failed. */
    Map<String, Integer> failures() {
        return failures;
    }

    void assertNothingStrange() {
        lines.forEach((line, sent) -> {
            Notes arrived = to.notes(line);
            // Of the one whose sending failed nobody knows whether it arrived.
            if (arrived.missing() > 0 || arrived.outOfOrder() > 0 || arrived.arrived() > sent + 1) {
                strange.add(line + ": of " + sent + " oneways " + arrived);
            }
        });
        assertThat(strange).isEmpty();
    }

    String report() {
        return name + ": " + sessions + " sessions, " + calls + " calls, " + notes + " oneways, failed " + failures;
    }

    @Override
    public String toString() {
        return name;
    }
}
