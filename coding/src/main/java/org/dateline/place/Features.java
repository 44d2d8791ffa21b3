package org.dateline.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.place.Place.Precision;
import org.jspecify.annotations.Nullable;

/** The kinds of places, and the words that announce them. Immutable. */
final class Features {
  static final String[] COLUMNS = {"feature", "codes", "precision", "people", "example"};
  static final String[] TYPE_WORDS = {"word", "features", "example"};

  private final Map<String, Feature> byWord = new HashMap<>();
  private final Map<String, Feature> byCode = new HashMap<>();
  private final Map<String, Set<String>> byTypeWord = new HashMap<>();

  private Features() {}

  static Features load(Knowledge knowledge) {
    Features features = new Features();
    for (Row row : knowledge.table("places/features.tsv", 1, COLUMNS)) {
      Feature feature = new Feature(row.cell(0), precision(row), people(row));
      features.byWord.put(feature.word(), feature);
      for (String code : row.list(1)) {
        features.byCode.put(code, feature);
      }
    }
    for (Row row : knowledge.table("places/type_words.tsv", 1, TYPE_WORDS)) {
      for (String word : row.list(1)) {
        features.word(word, row);
      }
      features.byTypeWord.put(row.cell(0), Set.copyOf(row.list(1)));
    }
    return features;
  }

  private static Precision precision(Row row) {
    for (Precision precision : Precision.values()) {
      if (precision.name().toLowerCase(Locale.ROOT).equals(row.cell(2))) {
        return precision;
      }
    }
    throw row.fault("no precision " + row.cell(2), "one of point, city, … region");
  }

  private static int people(Row row) {
    try {
      return Integer.parseInt(row.cell(3));
    } catch (NumberFormatException e) {
      throw row.fault("no number of people: " + row.cell(3), "write digits only");
    }
  }

  /** The feature that a table's row names; another word is that row's fault. */
  Feature word(String word, Row row) {
    Feature feature = byWord.get(word);
    if (feature == null) {
      throw row.fault("no feature " + word, "use a word of places/features.tsv");
    }
    return feature;
  }

  /** The feature of countries, which have a table of their own. */
  Feature ofCountries() {
    return Objects.requireNonNull(byWord.get("country"), "places/features.tsv lacks country");
  }

  /** The feature for each of the index's codes, in their order. */
  List<Feature> ofCodes(List<String> codes) {
    List<Feature> features = new ArrayList<>(codes.size());
    for (String code : codes) {
      Feature feature = byCode.get(code);
      if (feature == null) {
        throw new IllegalStateException("places/features.tsv lacks GeoNames' code " + code);
      }
      features.add(feature);
    }
    return features;
  }

  /** The features that a word such as {@code province} announces, null for any other word. */
  @Nullable Set<String> announcedBy(String lowerCaseWord) {
    return byTypeWord.get(lowerCaseWord);
  }
}
