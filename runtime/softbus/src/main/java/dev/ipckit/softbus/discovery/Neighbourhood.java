/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.mdns.DnsFormatException;
import dev.ipckit.softbus.mdns.DnsMessage;
import dev.ipckit.softbus.mdns.DnsQuestion;
import dev.ipckit.softbus.mdns.DnsType;
import dev.ipckit.transport.HostileLog;
import dev.ipckit.transport.Wording;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Speaks multicast DNS with the neighbours: one thread that asks, hears, answers and announces, until it is told to
 * end. All times are milliseconds since it began.
 */
final class Neighbourhood implements Runnable {

    private static final Logger logger = LoggerFactory.getLogger(Neighbourhood.class);

    private static final long NEVER = Long.MAX_VALUE;
    private static final long LOOK_EVERY = 1_000;
    private static final long EXPIRE_EVERY = 1_000;

    /** A stranger who says goodbye in everybody's name must not have everybody ask all the time. */
    private static final long DOUBTS_EVERY = 5_000;

    /** After a step that failed; doubled while steps fail. */
    private static final long PAUSE_AFTER_FAILURE = 1_000;

    private static final long LONGEST_PAUSE_AFTER_FAILURE = 30_000;

    /** So that not all answer at once (RFC 6762, section 6). */
    private static final long LEAST_DELAY = 20;

    private static final long MOST_DELAY = 120;

    /** What was said is not said again before that (RFC 6762, section 6): a flood of questions has few answers. */
    private static final long NOT_AGAIN_WITHIN = 1_000;

    private static final int ANNOUNCEMENTS = 3;

    /** Then it is looked again whether something else is due. */
    private static final int MESSAGES_A_STEP = 64;

    /** More than that in a second are not even looked at. */
    private static final int MESSAGES_A_SECOND = 1_000;

    private final long began = System.nanoTime();
    private final Selector selector;
    private final Networks networks;
    private final Sightings sightings;
    private final Supplier<@Nullable Announcement> wanted;
    private final Consumer<Map<DeviceId, DiscoveredDevice>> heard;
    private final HostileLog hostileLog = new HostileLog(logger);
    private final ByteBuffer received = ByteBuffer.allocate(DnsMessage.MAX_SIZE);
    private final CountDownLatch ended = new CountDownLatch(1);

    // Confined to the thread.
    private final Asking asking = new Asking(LEAST_DELAY);
    private final Set<Integer> announcedIn = new HashSet<>();
    private @Nullable Announcement announced;
    private long nextLook;
    private long nextExpiry;
    private long nextWord = NEVER;
    private long lastWord = -NOT_AGAIN_WITHIN;
    private int announcementsLeft;
    private long nextServiceType = NEVER;
    private long doubtsAgain;
    private long second;
    private int messagesInSecond;

    /**
     * Ready to run.
     *
     * @param wanted what is to be said of this device, null for nothing; looked at after every {@link #wakeUp}
     * @param heard is told after every change which devices there are
     */
    Neighbourhood(
            Selector selector,
            Networks networks,
            Sightings sightings,
            Supplier<@Nullable Announcement> wanted,
            Consumer<Map<DeviceId, DiscoveredDevice>> heard) {
        this.selector = selector;
        this.networks = networks;
        this.sightings = sightings;
        this.wanted = wanted;
        this.heard = heard;
    }

    /** Has the thread look what is wanted. */
    void wakeUp() {
        selector.wakeup();
    }

    /** Has the thread say goodbye and end. */
    void end() {
        ended.countDown();
        selector.wakeup();
    }

    @Override
    public void run() {
        try (selector;
                networks) {
            long afterFailure = PAUSE_AFTER_FAILURE;
            while (!isEnded()) {
                try {
                    step();
                    afterFailure = PAUSE_AFTER_FAILURE;
                } catch (IOException | RuntimeException failed) {
                    // Without this thread nobody would be found or found out to have gone, for as long as the process
                    // lives.
                    logger.error(
                            "discovering devices failed; going on in {}",
                            Wording.of(Duration.ofMillis(afterFailure)),
                            failed);
                    await(afterFailure);
                    afterFailure = Math.min(2 * afterFailure, LONGEST_PAUSE_AFTER_FAILURE);
                }
            }
            announce(null);
        } catch (IOException | RuntimeException failed) {
            logger.error("discovering devices did not end in good order", failed);
        } finally {
            heard.accept(Map.of());
        }
    }

    private boolean isEnded() {
        return ended.getCount() == 0;
    }

    private void await(long millis) {
        try {
            boolean ignored = ended.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException nobodyShould) {
            logger.debug("interrupted, and there is no reason to be", nobodyShould);
        }
    }

    private long now() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private void step() throws IOException {
        look();
        announce(wanted.get());
        speak();
        ask();
        expire();
        int ignored = selector.select(Math.max(1, nextDue() - now()));
        selector.selectedKeys().clear();
        hear();
    }

    private long nextDue() {
        return Math.min(Math.min(Math.min(nextLook, nextExpiry), asking.next()), Math.min(nextWord, nextServiceType));
    }

    private void look() {
        if (now() < nextLook) {
            return;
        }
        nextLook = now() + LOOK_EVERY;
        if (networks.look()) {
            announcedIn.removeIf(network -> !networks.contains(network));
            // Neighbours are others, or know other addresses of this device.
            asking.begin(now() + delay());
            beginAnnouncing();
        }
    }

    private void announce(@Nullable Announcement now) {
        Announcement before = announced;
        if (now == before || (now != null && now.equals(before))) {
            return;
        }
        if (before != null && !before.isOfSameInstance(now)) {
            networks.send(network -> announcedIn.contains(network.index()) ? before.goodbye() : null);
            announcedIn.clear();
        }
        announced = now;
        beginAnnouncing();
    }

    private void beginAnnouncing() {
        announcementsLeft = announced == null ? 0 : ANNOUNCEMENTS;
        nextWord = announced == null ? NEVER : Math.max(now(), lastWord + NOT_AGAIN_WITHIN);
    }

    private void speak() {
        Announcement word = announced;
        if (word != null && nextWord <= now()) {
            networks.send(network -> word(word, network));
            lastWord = now();
            announcementsLeft = Math.max(0, announcementsLeft - 1);
            nextWord = announcementsLeft == 0 ? NEVER : lastWord + NOT_AGAIN_WITHIN;
        }
        if (nextServiceType <= now()) {
            nextServiceType = NEVER;
            if (word != null) {
                networks.send(network -> word.serviceType(network.own()));
            }
        }
    }

    /** What is said in a network: goodbye if the door was there, and is not any more. */
    private @Nullable DnsMessage word(Announcement word, Network network) {
        DnsMessage message = word.message(network.own());
        if (message == null) {
            return announcedIn.remove(network.index()) ? word.goodbye() : null;
        }
        announcedIn.add(network.index());
        return message;
    }

    private void ask() {
        if (now() < asking.next()) {
            return;
        }
        List<DnsQuestion> questions = new ArrayList<>();
        questions.add(new DnsQuestion(Announcement.SERVICE, DnsType.PTR));
        questions.addAll(sightings.missing());
        DnsMessage query = DnsMessage.query(questions);
        networks.send(network -> query);
        asking.asked(now(), delay());
    }

    private static long delay() {
        return ThreadLocalRandom.current().nextLong(LEAST_DELAY, MOST_DELAY);
    }

    private void expire() {
        if (now() >= nextExpiry) {
            nextExpiry = now() + EXPIRE_EVERY;
            sightings.expire();
            if (now() >= doubtsAgain && sightings.hasDoubts()) {
                doubtsAgain = now() + DOUBTS_EVERY;
                asking.begin(now() + delay());
            }
            heard.accept(sightings.devices());
        }
    }

    private void hear() {
        boolean changed = false;
        // A flood must not keep this thread from what else it has to do, nor from ending; what is left here is heard in
        // the next step.
        for (int count = 0; count < MESSAGES_A_STEP && (count == 0 || now() < nextDue()) && !isEnded(); count++) {
            InetAddress source = networks.receive(received);
            if (source == null) {
                break;
            }
            if (received.hasRemaining() && isWithinBudget()) {
                changed |= hear(source);
            }
        }
        if (changed) {
            heard.accept(sightings.devices());
        }
    }

    private boolean isWithinBudget() {
        long now = TimeUnit.MILLISECONDS.toSeconds(now());
        if (now != second) {
            second = now;
            messagesInSecond = 0;
        }
        if (++messagesInSecond == MESSAGES_A_SECOND) {
            hostileLog.warn("multicast DNS", "more than " + MESSAGES_A_SECOND + " messages in a second are left out");
        }
        return messagesInSecond < MESSAGES_A_SECOND;
    }

    /** @return whether it was an answer or an announcement */
    private boolean hear(InetAddress source) {
        DnsMessage message;
        try {
            message = DnsMessage.read(received);
        } catch (DnsFormatException malformed) {
            hostileLog.warn(source.getHostAddress(), "no message of multicast DNS: " + malformed.getMessage());
            return false;
        }
        if (message.isResponse()) {
            sightings.take(message, source, networks::reached);
            return true;
        }
        if (Announcement.isAskedOfAll(message)
                && !networks.isOwn(source)
                && sightings.missing().isEmpty()) {
            asking.otherAsked(now(), delay());
        }
        Announcement word = announced;
        if (word != null && word.isAskedFor(message)) {
            nextWord = Math.min(nextWord, Math.max(now() + delay(), lastWord + NOT_AGAIN_WITHIN));
        }
        if (word != null && Announcement.isServiceTypeAskedFor(message)) {
            nextServiceType = Math.min(nextServiceType, now() + NOT_AGAIN_WITHIN);
        }
        return false;
    }
}
