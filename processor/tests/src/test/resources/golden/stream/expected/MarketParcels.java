package golden;

import dev.ipckit.StreamType;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * How the values of a {@link Market} lie in a parcel.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
final class MarketParcels {
    static final StreamType<Market.Quote> PUBLISHER_OF_QUOTE = StreamType.of(
            MarketParcels::writeQuoteItem,
            MarketParcels::readQuoteItem,
            MarketParcels::writePublisherOfQuoteFailure,
            MarketParcels::readPublisherOfQuoteFailure);

    static final StreamType<Market.Quote> PUBLISHER_OF_QUOTE_2 = StreamType.of(
            MarketParcels::writeQuoteItem,
            MarketParcels::readQuoteItem);

    static final StreamType<Long> PUBLISHER_OF_LONG = StreamType.of(
            MarketParcels::writeLongItem,
            MarketParcels::readLongItem);

    private MarketParcels() {
    }

    @SuppressWarnings("NullAway")
    static Market.Halted readHalted(Parcel parcel) {
        int end = parcel.beginReadParcelable();
        String symbol = parcel.hasMoreFields(end) ? Parcel.required(parcel.readString(), "Market.Halted.symbol") : "";
        parcel.endReadParcelable(end);
        return new Market.Halted(parcel.exceptionMessage(), symbol);
    }

    @SuppressWarnings("NullAway")
    static IOException readIOException(Parcel parcel) {
        int end = parcel.beginReadParcelable();
        parcel.endReadParcelable(end);
        return new IOException(parcel.exceptionMessage());
    }

    static void writeQuoteItem(Parcel parcel, Market.Quote value) {
        MarketParcels.writeQuote(parcel, value, "an item of Flow.Publisher<Market.Quote>");
    }

    static void writeQuote(Parcel parcel, Market.Quote value, String where) {
        present(value, where);
        parcel.writeInt(1);
        int mark = parcel.beginParcelable();
        parcel.writeString(presentWithin(value.symbol(), where, "Market.Quote.symbol"));
        parcel.writeDouble(value.price());
        parcel.endParcelable(mark);
    }

    private static <T> T present(T value, String where) {
        if (value == null) {
            throw new NullPointerException(where + " is null");
        }
        return value;
    }

    private static <T> T presentWithin(T value, String where, String part) {
        if (value == null) {
            throw new NullPointerException(where + ": " + part + " is null");
        }
        return value;
    }

    static Market.Quote readQuoteItem(Parcel parcel) {
        return MarketParcels.readQuote(parcel);
    }

    static Market.Quote readQuote(Parcel parcel) {
        if (parcel.readInt() == 0) {
            throw new BadParcelException("Market.Quote is null");
        }
        return readFieldsOfQuote(parcel);
    }

    static Market.Quote readFieldsOfQuote(Parcel parcel) {
        int end = parcel.beginReadParcelable();
        String symbol = parcel.hasMoreFields(end) ? Parcel.required(parcel.readString(), "Market.Quote.symbol") : "";
        double price = parcel.hasMoreFields(end) ? parcel.readDouble() : 0D;
        parcel.endReadParcelable(end);
        return new Market.Quote(symbol, price);
    }

    static boolean writePublisherOfQuoteFailure(Parcel parcel, Throwable failure) {
        if (failure instanceof Market.Halted declared) {
            writeHalted(parcel, declared);
            return true;
        }
        if (failure instanceof IOException declared) {
            writeIOException(parcel, declared);
            return true;
        }
        return false;
    }

    static void writeHalted(Parcel parcel, Market.Halted value) {
        int mark = parcel.beginException("golden.Market.Halted", value.getMessage());
        int fields = parcel.beginParcelable();
        parcel.writeString(presentWithin(value.getSymbol(), "golden.Market.Halted", "symbol"));
        parcel.endParcelable(fields);
        parcel.endException(mark);
    }

    static void writeIOException(Parcel parcel, IOException value) {
        int mark = parcel.beginException("java.io.IOException", value.getMessage());
        int fields = parcel.beginParcelable();
        parcel.endParcelable(fields);
        parcel.endException(mark);
    }

    static Throwable readPublisherOfQuoteFailure(Parcel parcel, String className) {
        if (className.equals("golden.Market.Halted")) {
            return readHalted(parcel);
        }
        if (className.equals("java.io.IOException")) {
            return readIOException(parcel);
        }
        return parcel.unknownException(className);
    }

    static void writeLongItem(Parcel parcel, Long value) {
        parcel.writeLong(Objects.requireNonNull(value, "an item of Flow.Publisher<Long> is null"));
    }

    static Long readLongItem(Parcel parcel) {
        return parcel.readLong();
    }
}
