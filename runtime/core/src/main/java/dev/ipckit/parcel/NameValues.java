/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers and standardized names in a parcel. Called by generated code. Stateless.
 *
 * <p>A name must be known to the receiver. The layout is in {@code runtime/docs/wire-format.md}. Every read throws
 * {@link BadParcelException} where there is no such value.
 */
public final class NameValues {

    private NameValues() {}

    /** Writes {@code {long most; long least}}, the upper and the lower 64 bits. */
    public static void write(Parcel parcel, @Nullable UUID value) {
        if (value == null) {
            parcel.writeInt(0);
            return;
        }
        int mark = ValueFields.begin(parcel);
        parcel.writeLong(value.getMostSignificantBits());
        parcel.writeLong(value.getLeastSignificantBits());
        parcel.endParcelable(mark);
    }

    /** Reads a UUID. */
    public static @Nullable UUID readUUID(Parcel parcel) {
        if (parcel.readInt() == 0) {
            return null;
        }
        int end = parcel.beginReadParcelable();
        long most = parcel.readLong();
        long least = parcel.readLong();
        parcel.endReadParcelable(end);
        return new UUID(most, least);
    }

    /**
     * Writes the text of the URI, a String.
     *
     * @throws IllegalArgumentException if the text would be read as another URI: one that {@link URI#relativize} made,
     *     of a relative path with a colon in its first segment
     */
    public static void write(Parcel parcel, @Nullable URI value) {
        if (value == null) {
            parcel.writeString(null);
            return;
        }
        String path = value.getRawPath();
        if (path != null && value.getScheme() == null && value.getRawAuthority() == null) {
            int colon = path.indexOf(':');
            int slash = path.indexOf('/');
            if (colon >= 0 && (slash < 0 || colon < slash)) {
                throw new IllegalArgumentException(
                        "the relative URI " + ValueFields.shown(path) + " reads as an absolute one; resolve it first");
            }
        }
        parcel.writeString(value.toString());
    }

    /** Reads a URI. */
    public static @Nullable URI readURI(Parcel parcel) {
        String text = parcel.readString();
        if (text == null) {
            return null;
        }
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw ValueFields.refused(parcel, "URI", text, new IllegalArgumentException(e.getReason(), e));
        }
    }

    /** Writes the name of the character set, a String. */
    public static void write(Parcel parcel, @Nullable Charset value) {
        parcel.writeString(value == null ? null : value.name());
    }

    /** Reads a character set. */
    public static @Nullable Charset readCharset(Parcel parcel) {
        String name = ValueFields.readName(parcel, "Charset");
        if (name == null) {
            return null;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw ValueFields.refused(parcel, "Charset", name, e);
        }
    }

    /** Writes the code of ISO 4217, a String. */
    public static void write(Parcel parcel, @Nullable Currency value) {
        parcel.writeString(value == null ? null : value.getCurrencyCode());
    }

    /** Reads a currency. */
    public static @Nullable Currency readCurrency(Parcel parcel) {
        String code = ValueFields.readName(parcel, "Currency");
        if (code == null) {
            return null;
        }
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw ValueFields.refused(parcel, "Currency", code, e);
        }
    }

    /**
     * Writes the language tag of BCP 47, a String.
     *
     * @throws IllegalArgumentException if no tag says all of the locale, as for one of a made-up language
     */
    public static void write(Parcel parcel, @Nullable Locale value) {
        if (value == null) {
            parcel.writeString(null);
            return;
        }
        String tag = value.toLanguageTag();
        if (!isPlain(value, tag) && !Locale.forLanguageTag(tag).equals(value)) {
            throw new IllegalArgumentException("the locale " + ValueFields.shown(value) + " has no language tag, only "
                    + ValueFields.shown(tag) + "; build it with Locale.Builder");
        }
        if (tag.length() > ValueFields.MAX_NAME) {
            throw new IllegalArgumentException("the language tag of the locale has " + tag.length()
                    + " characters, more than " + ValueFields.MAX_NAME);
        }
        parcel.writeString(tag);
    }

    /** Whether language, script and country make up all of the tag; parts that are no such thing are left out of it. */
    private static boolean isPlain(Locale value, String tag) {
        if (!value.getVariant().isEmpty() || value.hasExtensions()) {
            return false;
        }
        String language = value.getLanguage().isEmpty() ? "und" : value.getLanguage();
        String script = value.getScript();
        String country = value.getCountry();
        int length = language.length()
                + (script.isEmpty() ? 0 : script.length() + 1)
                + (country.isEmpty() ? 0 : country.length() + 1);
        return tag.length() == length && tag.startsWith(language) && tag.endsWith(country);
    }

    /** Reads a locale. */
    public static @Nullable Locale readLocale(Parcel parcel) {
        String tag = ValueFields.readName(parcel, "Locale");
        if (tag == null) {
            return null;
        }
        Locale value = Locale.forLanguageTag(tag);
        if (value.toLanguageTag().equalsIgnoreCase(tag)) {
            return value;
        }
        // An old form of a tag, or one whose rest was left out.
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw ValueFields.refused(parcel, "Locale", tag, e);
        }
    }
}
