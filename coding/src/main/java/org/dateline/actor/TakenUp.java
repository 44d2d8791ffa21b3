package org.dateline.actor;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Whose troops and diplomats a phrase takes up again that does not say it: those of the same kind
 * that the report told of last, as "troops" after "Israeli forces raided the camp" and "the
 * embassy" after "the Russian ambassador". Bound to one report.
 */
final class TakenUp {
  /** How many sentences back they may be told. */
  private static final int REACH = 4;

  private static final String ARMY = "MIL";

  private final Entities entities;
  private final Lexicon lexicon;
  private final ActorWords words;
  private final Phrases phrases;
  private final Sectors says;
  private final PhraseCountries countries;
  private final Names names;
  private final Focus focus;
  private final Map<Integer, List<Mention>> bySentence;

  TakenUp(
      Entities entities,
      Lexicon lexicon,
      ActorWords words,
      Phrases phrases,
      Sectors says,
      PhraseCountries countries,
      Names names,
      Focus focus) {
    this.entities = entities;
    this.lexicon = lexicon;
    this.words = words;
    this.phrases = phrases;
    this.says = says;
    this.countries = countries;
    this.names = names;
    this.focus = focus;
    this.bySentence = entities.mentions().stream().collect(groupingBy(Mention::sentence));
  }

  /**
   * The country of those told last; null where two were, or none, or where the sentence tells of
   * another country itself, whose troops it may mean: "In Syria, troops …".
   */
  @Nullable String country(Mention mention, List<String> sectors, @Nullable LocalDate day) {
    boolean mission = words.mission(phrases.head(mention).lemma());
    boolean army = sectors.equals(List.of(ARMY)) && isBare(mention);
    int first = mission ? 0 : 1;
    for (int back = first; (mission || army) && back <= REACH; back++) {
      Set<String> found = new HashSet<>(2);
      for (Mention other : bySentence.getOrDefault(mention.sentence() - back, List.of())) {
        boolean before = other.span().end() <= mention.span().begin();
        String country = before ? said(other, mission, day) : null;
        if (country != null) {
          found.add(country);
        }
      }
      if (!found.isEmpty()) {
        String last = found.size() == 1 ? found.iterator().next() : null;
        boolean here = last != null && (mission || focus.isOnly(mention.sentence(), last));
        return here ? last : null;
      }
    }
    return null;
  }

  /** "Troops", "the army", and not "security forces". */
  private boolean isBare(Mention mention) {
    return phrases.tree(mention).children(phrases.head(mention)).stream()
        .noneMatch(child -> child.modifies() || child.relation().equals("nmod"));
  }

  /** The one country that a phrase says of troops, or of diplomats. */
  private @Nullable String said(Mention other, boolean mission, @Nullable LocalDate day) {
    if (mission) {
      return words.mission(phrases.head(other).lemma()) ? only(countries.of(other, day)) : null;
    }
    return switch (other.kind()) {
      case NOMINAL ->
          says.of(other, day).equals(List.of(ARMY)) ? only(countries.of(other, day)) : null;
      case NAME -> {
        boolean body = other.type() == Mention.Type.ORGANISATION;
        List<Actor> named = body ? names.of(other, day) : List.of();
        yield named.size() == 1 && named.get(0).sectors().equals(List.of(ARMY))
            ? state(named.get(0).country())
            : null;
      }
      case PRONOUN -> null;
    };
  }

  private @Nullable String only(List<String> said) {
    return said.size() == 1 ? state(said.get(0)) : null;
  }

  private @Nullable String state(@Nullable String country) {
    return country != null && lexicon.isState(country) ? country : null;
  }

  /**
   * "The ministry summoned <i>the Iranian ambassador</i>": of which country alone they are not who
   * deal with its diplomats; null for others.
   */
  @Nullable String abroad(Mention mention, @Nullable LocalDate day) {
    Tree tree = phrases.tree(mention);
    Word head = phrases.head(mention);
    Word verb = head.deprel().equals("nsubj") ? tree.head(head) : null;
    Word whom = verb == null ? null : tree.child(verb, "obj");
    Mention envoy = whom == null ? null : entities.at(mention.sentence(), whom);
    return envoy == null ? null : said(envoy, true, day);
  }
}
