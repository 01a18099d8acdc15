package example;

import dev.ipckit.annotation.*;
import java.util.*;

interface Root {
    Number number();

    Collection<String> collection();

    Object object();

    CharSequence text(Long value);
}

interface Left extends Root {
    Integer number();

    List<String> collection();

    String object();

    String text(Long value);
}

interface Right extends Root {
    Integer number();

    Collection<String> collection();

    String object();

    CharSequence text(Long value);
}

/** The most specific result of all that is inherited travels. */
@RemoteInterface
interface Overriding extends Left, Right {
    @Override
    ArrayList<String> collection();
}

interface Bounded<T extends Comparable<T>, L extends List<T>> {
    T most(T value, L list);

    Optional<T> maybe(Map<T, L> map) throws Failure;

    class Failure extends Exception {}
}

interface Narrowed<S extends Comparable<S>> extends Bounded<S, ArrayList<S>> {
    @Override
    S most(S value, ArrayList<S> list);
}

/** Closed twice in one way. */
@RemoteInterface
interface OfStrings extends Narrowed<String>, Bounded<String, ArrayList<String>> {
    @Override
    String most(String value, ArrayList<String> list);
}

@RemoteInterface
interface OfKeys extends Narrowed<OfKeys.Key> {
    record Key(int number) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Integer.compare(number, other.number);
        }
    }
}

interface Failing<X extends Exception> {
    void call() throws X;
}

@RemoteInterface
interface FailingWithOwn extends Failing<FailingWithOwn.Failure> {
    class Failure extends Exception {
        public Failure(String message) {
            super(message);
        }
    }
}

@RemoteInterface
interface FailingWithJdks extends Failing<java.nio.file.NoSuchFileException> {}
