package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Examples;
import org.dateline.knowledge.Fault;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.ExampleText;
import org.dateline.syntax.Parser;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.SentenceSplitter;

/**
 * Holds the rules of {@code knowledge/places} against their examples. An example with a marked word
 * gives where that event happened ({@code Rebels [shelled] Sumy. = Sumy}); one without gives all
 * names of places, each with its kind and where it lies ({@code Crowds met in Troy, N.C. = Troy
 * city North Carolina USA, …}); one of an adjective all words that only speak of a place. An
 * address in front is the report's own ({@code @bbc.co.uk Rain fell.}).
 */
public final class PlaceExamples {
  private static final String NOTHING = "nothing";

  private final Knowledge knowledge;
  private final Parser parser;
  private final SentenceSplitter splitter;
  private final PlaceFinder finder;

  /** One table: its columns, and whether its words only speak of places. */
  private record Table(String path, boolean associative, List<String> columns) {
    Table(String path, boolean associative, String... columns) {
      this(path, associative, List.of(columns));
    }
  }

  private static final List<Table> TABLES =
      List.of(
          new Table("places/adjectives.tsv", true, Gazetteer.ADJECTIVE_COLUMNS),
          new Table("places/compass.tsv", false, Grounds.COMPASS),
          new Table("places/facilities.tsv", false, Grounds.FACILITIES),
          new Table("places/features.tsv", false, Features.COLUMNS),
          new Table("places/inhabitants.tsv", false, Grounds.INHABITANTS),
          new Table("places/locatives.tsv", false, Grounds.LOCATIVES),
          new Table("places/name_parts.tsv", false, Grounds.NAME_PARTS),
          new Table("places/place_verbs.tsv", false, Grounds.PLACE_VERBS),
          new Table("places/samples.tsv", false, "name", "example"),
          new Table("places/speech_verbs.tsv", false, Grounds.SPEECH_VERBS),
          new Table("places/streets.tsv", false, Grounds.STREETS),
          new Table("places/type_words.tsv", false, Features.TYPE_WORDS),
          new Table("places/weights.tsv", false, Weights.COLUMNS));

  public PlaceExamples(Knowledge knowledge, Parser parser) {
    this.knowledge = knowledge;
    this.parser = parser;
    this.splitter = SentenceSplitter.load(knowledge);
    this.finder = PlaceFinder.load(knowledge);
  }

  /** The examples that do not hold, each with what was found instead, and rules without one. */
  public List<Fault> check() {
    List<Fault> faults = new ArrayList<>();
    for (Table table : TABLES) {
      List<Row> rows = knowledge.table(table.path(), 1, table.columns().toArray(new String[0]));
      faults.addAll(new Examples(rows).check((row, text) -> found(text, table.associative())));
    }
    return faults;
  }

  private String found(String written, boolean associative) {
    int blank = written.startsWith("@") ? written.indexOf(' ') : -1;
    String url = blank < 0 ? null : "https://" + written.substring(1, blank) + "/";
    ExampleText text = ExampleText.read(written.substring(blank + 1));
    Analysis analysis = text.parse(parser, splitter, url, null);
    Places places = finder.find(analysis);
    Tree tree = text.tree(analysis);
    Word event = tree == null ? null : text.word(tree);
    List<String> found = new ArrayList<>();
    if (tree != null && event != null) {
      places.placesOf(tree.sentence().index(), event).forEach(place -> found.add(place.text()));
    } else {
      List<PlaceMention> named = associative ? places.associative() : places.mentions();
      named.forEach(place -> found.add(written(place)));
    }
    return found.isEmpty() ? NOTHING : String.join(", ", found);
  }

  private static String written(PlaceMention mention) {
    Place place = mention.place();
    StringBuilder written = new StringBuilder(mention.text());
    written.append(' ').append(place.feature());
    if (place.admin1() != null && !place.admin1().equals(mention.text())) {
      written.append(' ').append(place.admin1());
    }
    return place.country() == null
        ? written.toString()
        : written.append(' ').append(place.country()).toString();
  }
}
