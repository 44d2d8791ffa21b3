package org.dateline.report.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.DateReader;
import org.dateline.report.Edition;
import org.dateline.report.Imprint;
import org.dateline.report.LaidOut;
import org.dateline.report.LanguageDetector;
import org.dateline.report.Layouter;
import org.dateline.report.Published;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/** Makes reports of drafts: reads their dates, lays out their text, finds their language. */
final class ReportMaker {
  private static final int ID_BYTES = 8;
  private static final int LANGUAGE_CODE = 2;
  private static final int MOST_NAMES = 20;

  /** {@code 3/4/2021}, which is in March or in April. */
  private static final Pattern EITHER_ORDER =
      Pattern.compile("(?!0?(\\d+)/0?\\1/)0?(?:[1-9]|1[0-2])/0?(?:[1-9]|1[0-2])/\\d{4}");

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)https?://|(?://)?[\\w-]++(?:\\.[\\w-]++)++(?:/|$)");

  private final DateReader dates;
  private final Layouter layouter;
  private final LanguageDetector languages;

  private final Editions editions;
  private final Hosts hosts;

  private ReportMaker(
      DateReader dates,
      Layouter layouter,
      LanguageDetector languages,
      Editions editions,
      Hosts hosts) {
    this.dates = dates;
    this.layouter = layouter;
    this.languages = languages;
    this.editions = editions;
    this.hosts = hosts;
  }

  static ReportMaker load(Knowledge knowledge, DateReader dates) {
    return new ReportMaker(
        dates,
        Layouter.load(knowledge, dates),
        LanguageDetector.load(knowledge),
        Editions.load(knowledge),
        Hosts.load(knowledge));
  }

  /** The report of a draft; null, and a fault, where it has no text. */
  @Nullable Report make(Draft draft, ReadOptions options, Sink sink) {
    String text = text(draft);
    if (text.isBlank()) {
      sink.fail(draft.line(), "has no text", "name the field that holds it with --map text=FIELD");
      return null;
    }
    String language = languages.detect(text);
    Published given = published(draft, language, sink);
    LaidOut laid = layouter.layOut(text, draft.get(Field.TITLE), given);
    Published published = given != null ? given : laid.published();
    if (published == null && draft.get(Field.PUBLISHED) == null && options.published() == null) {
      warnOfNames(draft, sink);
    }
    String headline = draft.get(Field.TITLE);
    String title = headline != null ? headline.strip() : laid.title();
    Edition edition = editions.of(draft, title);
    return new Report(
        id(draft, text, edition),
        title,
        address(draft),
        publisher(draft),
        published != null ? published : options.published(),
        language.equals(LanguageDetector.UNKNOWN) ? declared(draft, language) : language,
        text,
        laid.layout(),
        laid.dateline(),
        imprint(draft, laid, language, edition));
  }

  /**
   * The text, or the headline and summary of a record that has nothing else; a notice that takes a
   * story back may have none of them.
   */
  private static String text(Draft draft) {
    String text = draft.get(Field.TEXT);
    if (text != null) {
      return plainBreaks(text);
    }
    String deck = draft.get(Field.DECK);
    String title = draft.get(Field.TITLE);
    if (deck == null && Editions.isWithdrawn(draft)) {
      return title != null ? title : "Withdrawn";
    }
    return deck == null
        ? ""
        : title == null ? plainBreaks(deck) : title + "\n\n" + plainBreaks(deck);
  }

  private static String plainBreaks(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private @Nullable Published published(Draft draft, String language, Sink sink) {
    String value = draft.get(Field.PUBLISHED);
    if (value == null) {
      return null;
    }
    Published published = dates.read(value, language);
    if (published == null) {
      sink.warn(
          draft.line(),
          "the date '" + value + "' is not understood",
          "write it as 2015-11-23, or give one with --published");
    } else if (EITHER_ORDER.matcher(value.strip()).lookingAt()) {
      sink.warnOnce(
          "order",
          draft.line(),
          "the date '" + value + "' is read as " + published.date() + ", as others like it",
          "where the day comes first, write it as 2015-11-23");
    }
    return published;
  }

  /** A misnamed date costs all days that a text tells by it. */
  private static void warnOfNames(Draft draft, Sink sink) {
    if (!draft.strange().isEmpty()) {
      String names = draft.strange().stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
      sink.warnOnce(
          "undated",
          draft.line(),
          "has no date, as others may, and fields that are not known: " + names,
          "name that of the date with --map published=FIELD, or give one with --published");
    }
  }

  private @Nullable String publisher(Draft draft) {
    String named = draft.get(Field.PUBLISHER);
    return named != null ? named : hosts.host(draft.get(Field.URL));
  }

  private Imprint imprint(Draft draft, LaidOut laid, String language, Edition edition) {
    String author = draft.get(Field.AUTHOR);
    String updated = draft.get(Field.UPDATED);
    String country = draft.get(Field.COUNTRY);
    Published changed = updated == null ? laid.updated() : dates.read(updated, language);
    return new Imprint(
        author != null ? author.replace("\n\n", ", ") : laid.author(),
        changed,
        country != null ? country : hosts.country(hosts.host(draft.get(Field.URL))),
        draft.get(Field.RIGHTS),
        edition);
  }

  /** Where the report can be read: some formats have other names for it in the same field. */
  private static @Nullable String address(Draft draft) {
    String url = draft.get(Field.URL);
    return url == null || ADDRESS.matcher(url).lookingAt() ? url : null;
  }

  private static String declared(Draft draft, String otherwise) {
    String declared = draft.get(Field.LANGUAGE);
    return declared == null || declared.length() < LANGUAGE_CODE
        ? otherwise
        : declared.substring(0, LANGUAGE_CODE).toLowerCase(Locale.ROOT);
  }

  /** The native id with its version, or the start of a digest of all that tells reports apart. */
  private static String id(Draft draft, String text, Edition edition) {
    String id = draft.get(Field.ID);
    if (id != null) {
      return edition.story() == null ? id.strip() : id.strip() + ":" + edition.number();
    }
    MessageDigest digest = sha256();
    for (Field field : new Field[] {Field.URL, Field.PUBLISHER, Field.PUBLISHED, Field.TITLE}) {
      String value = draft.get(field);
      digest.update((value == null ? "" : value).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, ID_BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
