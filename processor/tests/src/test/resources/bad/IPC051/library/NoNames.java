package library;

/** As of a library whose class files have no names of parameters. */
public class NoNames extends Exception {
    private final int code;

    public NoNames(String message, int code) {
        super(message);
        this.code = code;
    }

    public int code() {
        return code;
    }
}
