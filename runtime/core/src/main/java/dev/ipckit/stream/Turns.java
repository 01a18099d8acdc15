/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.stream;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has some work done on a thread of the runtime whenever there may be some, never twice at once. What one turn of the
 * work writes the next one sees. Thread-safe.
 */
final class Turns {

    private static final Logger logger = LoggerFactory.getLogger(Turns.class);

    private enum State {
        IDLE,
        WORKING,
        /** There may be more than what is being looked at. */
        WORKING_AND_MORE
    }

    private final Executor threads;
    private final Runnable work;
    private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);

    /** @param work does all that there is to do, and returns */
    Turns(Executor threads, Runnable work) {
        this.threads = threads;
        this.work = work;
    }

    /** There may be something to do. Returns at once, unless the runtime has been closed: then the caller does it. */
    void wake() {
        while (true) {
            State now = state.get();
            if (now == State.WORKING_AND_MORE
                    || (now == State.WORKING && state.compareAndSet(now, State.WORKING_AND_MORE))) {
                return;
            }
            if (now == State.IDLE && state.compareAndSet(now, State.WORKING)) {
                start();
                return;
            }
        }
    }

    private void start() {
        try {
            threads.execute(this::run);
        } catch (RejectedExecutionException closed) {
            logger.debug("no thread for a stream any more, {} does its work", Thread.currentThread());
            run();
        }
    }

    private void run() {
        do {
            state.set(State.WORKING);
            try {
                work.run();
            } catch (RuntimeException | Error unexpected) {
                logger.error("a stream failed outside of the user's code", unexpected);
            }
        } while (!state.compareAndSet(State.WORKING, State.IDLE));
    }
}
