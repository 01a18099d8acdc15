/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import java.util.List;
import java.util.concurrent.Flow;

/** Throws whatever it is told to, under any of the names. */
final class JdkThrowingService implements JdkThrowing {
    private final List<? extends Exception> exceptions;

    JdkThrowingService(List<? extends Exception> exceptions) {
        this.exceptions = exceptions;
    }

    @Override
    public void files(int which) {
        throw JdkThrowingService.<RuntimeException>sneaky(exceptions.get(which));
    }

    @Override
    public void texts(int which) {
        throw JdkThrowingService.<RuntimeException>sneaky(exceptions.get(which));
    }

    @Override
    public void formats(int which) {
        throw JdkThrowingService.<RuntimeException>sneaky(exceptions.get(which));
    }

    @Override
    public void tables(int which) {
        throw JdkThrowingService.<RuntimeException>sneaky(exceptions.get(which));
    }

    @Override
    public void documents(int which) {
        throw JdkThrowingService.<RuntimeException>sneaky(exceptions.get(which));
    }

    @Override
    public Flow.Publisher<String> lines(String path) {
        return subscriber -> {
            subscriber.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long items) {}

                @Override
                public void cancel() {}
            });
            subscriber.onError(exceptions.get(0));
        };
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Exception> E sneaky(Exception exception) throws E {
        throw (E) exception;
    }
}
