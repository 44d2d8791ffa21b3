package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.entity.Genders.Gender;
import org.dateline.entity.Mention.Kind;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Determiners;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Joins mentions that corefer, in the order of the text. The rules, in this order: apposition and
 * copula; the same name, a part of it, an alias that the knowledge has, an acronym; a title with
 * the nationality that a named holder was given ("the Russian president"); whom a name without a
 * title introduces ({@link Introductions}); the same definite noun; a noun that may stand for a
 * name ("the company"); pronouns ({@link Pronouns}); last those of the first and second person,
 * whose speaker often follows ({@link Speakers}).
 */
final class Coreference {
  private static final int NEAR = 4;
  private final Phrases phrases;
  private final NameMatcher names;
  private final Anaphors anaphors;
  private final Pronouns pronouns;
  private final Speakers speakers;
  private final Introductions introductions;
  private final PronounForms forms;
  private final List<Cluster> clusters = new ArrayList<>();

  Coreference(
      Analysis analysis,
      NameMatcher names,
      KnownNames known,
      Genders genders,
      Anaphors anaphors,
      PronounForms forms,
      Informants informants,
      Determiners determiners,
      Set<String> speechVerbs) {
    this.phrases = new Phrases(analysis, genders, forms, determiners);
    this.names = names;
    this.anaphors = anaphors;
    this.speakers = new Speakers(analysis, speechVerbs, forms);
    this.introductions = new Introductions(phrases, known, speechVerbs);
    this.pronouns = new Pronouns(phrases, names, forms, informants);
    this.forms = forms;
  }

  List<Entity> join(List<Mention> mentions) {
    List<Mention> spoken = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.kind() == Kind.PRONOUN && forms.isFirstOrSecond(mention.text())) {
        spoken.add(mention);
        continue;
      }
      Cluster cluster = antecedent(mention, namesBehind(i, mentions));
      if (cluster == null) {
        cluster = new Cluster();
        clusters.add(cluster);
      }
      cluster.add(mention, phrases.gender(mention));
    }
    speakers.join(spoken, clusters);
    return entities();
  }

  /** The names behind a pronoun in its sentence; none for other mentions. */
  private static List<Mention> namesBehind(int index, List<Mention> mentions) {
    List<Mention> names = new ArrayList<>();
    Mention from = mentions.get(index);
    boolean pronoun = from.kind() == Kind.PRONOUN;
    for (int i = index + 1; pronoun && i < mentions.size(); i++) {
      if (mentions.get(i).sentence() != from.sentence()) {
        return names;
      }
      if (mentions.get(i).kind() == Kind.NAME) {
        names.add(mentions.get(i));
      }
    }
    return names;
  }

  private List<Entity> entities() {
    List<List<Mention>> sorted = new ArrayList<>();
    for (Cluster cluster : clusters) {
      List<Mention> mentions = new ArrayList<>(cluster.mentions());
      mentions.sort(Mention.IN_ORDER);
      sorted.add(mentions);
    }
    sorted.sort((one, other) -> Mention.IN_ORDER.compare(one.get(0), other.get(0)));
    List<Entity> entities = new ArrayList<>(sorted.size());
    for (List<Mention> mentions : sorted) {
      entities.add(new Entity(entities.size(), mentions));
    }
    return entities;
  }

  private @Nullable Cluster antecedent(Mention mention, List<Mention> behind) {
    Cluster equated = equated(mention);
    if (equated != null) {
      return equated;
    }
    return switch (mention.kind()) {
      case NAME -> sameName(mention);
      case NOMINAL -> nominal(mention);
      case PRONOUN -> pronouns.antecedent(mention, clusters, behind);
    };
  }

  /**
   * What a mention is said to be: "Kagame, the president, …", "Kagame is the president", "Kagame,
   * who is the president".
   */
  private @Nullable Cluster equated(Mention mention) {
    Tree tree = phrases.tree(mention);
    Word head = phrases.head(mention);
    if (head.deprel().equals("appos") || isNameOf(mention, tree)) {
      Cluster named = at(mention.sentence(), head.head());
      return named != null && !isAmongThem(tree, head) && mayBe(mention, named) ? named : null;
    }
    boolean predicate =
        mention.kind() == Kind.NOMINAL
            && tree.child(head, "cop") != null
            && tree.child(head, "nsubj") != null
            && tree.child(head, "case") == null // "he is in the state of Ohio"
            && tree.child(head, "advmod") == null;
    if (!predicate || isDenied(tree, head)) {
      return null;
    }
    Word subject = described(tree, head);
    Cluster named = subject == null ? null : at(mention.sentence(), subject.index());
    return named != null && mayBe(mention, named) ? named : null;
  }

  /** "Environmental group <i>Greenpeace</i>": a name right behind the noun that says what it is. */
  private boolean isNameOf(Mention mention, Tree tree) {
    Word name = phrases.head(mention);
    Word noun = tree.head(name);
    return mention.kind() == Kind.NAME
        && name.deprel().equals("compound")
        && noun != null
        && noun.upos().equals("NOUN")
        && noun.index() == mention.first() - 1;
  }

  /** "Six people, <i>among them</i> two Danes": these are only some of them. */
  private static boolean isAmongThem(Tree tree, Word some) {
    Word them = tree.child(some, "nmod");
    return them != null && tree.isAmong(them);
  }

  /** The subject of a predicate, for a relative "who" what its clause describes. */
  private static @Nullable Word described(Tree tree, Word predicate) {
    Word subject = tree.child(predicate, "nsubj");
    boolean relative = predicate.deprel().equals("acl:relcl");
    if (subject == null || !relative || !subject.xpos().equals("WP")) {
      return subject;
    }
    Word above = tree.head(predicate);
    return above == null || above.index() < subject.index() ? above : before(tree, subject);
  }

  /** What stands before a relative "who", where the tree hangs its clause on a later word. */
  private static @Nullable Word before(Tree tree, Word who) {
    int at = who.index() - 1;
    while (at > 0 && tree.word(at).upos().equals("PUNCT")) {
      at--;
    }
    Word word = at < 0 ? null : tree.word(at);
    while (word != null && word.relation().equals("flat")) {
      word = tree.head(word);
    }
    return word;
  }

  private static boolean isDenied(Tree tree, Word head) {
    return tree.children(head).stream()
        .anyMatch(child -> child.lemma().equals("not") || child.lemma().equals("no"));
  }

  /** Whether kind and number let a mention be one of these. */
  private boolean mayBe(Mention mention, Cluster cluster) {
    Mention other = cluster.mentions().get(0);
    boolean many = phrases.isPlural(mention) || mention.type() == Mention.Type.GROUP;
    boolean several = phrases.isPlural(other) || other.type() == Mention.Type.GROUP;
    boolean person = mention.type() == Mention.Type.PERSON;
    boolean one = other.type() == Mention.Type.PERSON;
    boolean numbers = many == several || other.type() == Mention.Type.ORGANISATION;
    boolean kinds = person == one || many || several || other.kind() == Kind.PRONOUN;
    return numbers && kinds;
  }

  private @Nullable Cluster at(int sentence, int head) {
    for (Cluster cluster : clusters) {
      for (Mention member : cluster.mentions()) {
        if (member.sentence() == sentence && member.head() == head) {
          return cluster;
        }
      }
    }
    return null;
  }

  /**
   * Of the same name and gender; where there is none, "Abbott" is the woman whose full name the
   * report tells, whoever else is called so.
   */
  private @Nullable Cluster sameName(Mention mention) {
    Cluster same = sameName(mention, phrases.gender(mention));
    boolean surname = mention.first() == mention.last();
    Cluster told = same == null && surname ? sameName(mention, phrases.ofTitle(mention)) : same;
    return told == null ? introductions.of(mention, phrases.gender(mention), clusters) : told;
  }

  private @Nullable Cluster sameName(Mention mention, Gender gender) {
    for (int i = clusters.size() - 1; i >= 0; i--) {
      Cluster cluster = clusters.get(i);
      boolean contradicts =
          gender != Gender.UNKNOWN
              && cluster.gender() != Gender.UNKNOWN
              && gender != cluster.gender();
      for (Mention member : contradicts ? List.<Mention>of() : cluster.mentions()) {
        if (names.same(mention, member)) {
          return cluster;
        }
      }
    }
    return null;
  }

  private @Nullable Cluster nominal(Mention mention) {
    Cluster titled = phrases.isDefinite(mention) ? titled(mention) : null;
    if (titled != null) {
      return titled;
    }
    if (phrases.isDefinite(mention) && anaphors.standsForPerson(phrases.lemma(mention))) {
      return agedAlike(mention);
    }
    Cluster counted = phrases.isDefinite(mention) ? counted(mention) : null;
    if (counted != null) {
      return counted;
    }
    Mention same = phrases.isNew(mention) ? null : sameNoun(mention);
    Mention named = phrases.isDefinite(mention) ? named(mention) : null;
    Mention last = same == null || isNamedSince(named, same) ? named : same;
    Mention told = last == null ? people(mention) : last;
    return told == null ? null : at(told.sentence(), told.head());
  }

  /** "<i>The men</i>" after "88 border guards": the people told last of whom a number is told. */
  private @Nullable Mention people(Mention mention) {
    boolean bare = phrases.isDefinite(mention) && phrases.modifiers(mention).isEmpty();
    if (!bare || !phrases.isPlural(mention) || !anaphors.standsForPeople(phrases.lemma(mention))) {
      return null;
    }
    Mention last = null;
    for (Cluster cluster : clusters) {
      for (Mention member : cluster.mentions()) {
        boolean later = last == null || member.span().begin() > last.span().begin();
        boolean near = mention.sentence() - member.sentence() <= NEAR;
        if (later && near && isCounted(member) && !isDoneTo(member, mention)) {
          last = member;
        }
      }
    }
    return last;
  }

  private boolean isCounted(Mention people) {
    return people.kind() == Kind.NOMINAL
        && people.type() == Mention.Type.PERSON
        && phrases.isPlural(people)
        && phrases.tree(people).child(phrases.head(people), "nummod") != null;
  }

  /** "The pair": the last two people told of together, as "two men". */
  private @Nullable Cluster counted(Mention mention) {
    String number = anaphors.number(phrases.lemma(mention)).orElse("");
    Mention last = null;
    for (Cluster cluster : clusters) {
      for (Mention member : cluster.mentions()) {
        boolean later = last == null || member.span().begin() > last.span().begin();
        boolean near = mention.sentence() - member.sentence() <= NEAR;
        if (later && near && member.type() == Mention.Type.PERSON && isSaid(number, member)) {
          last = member;
        }
      }
    }
    return last == null ? null : at(last.sentence(), last.head());
  }

  private boolean isSaid(String number, Mention people) {
    Word counts = phrases.tree(people).child(phrases.head(people), "nummod");
    return counts != null && counts.lowerText().equals(number);
  }

  /** "The 61-year-old": a person who is named, else one who is not; nobody who says it himself. */
  private @Nullable Cluster agedAlike(Mention mention) {
    List<Cluster> others =
        clusters.stream().filter(c -> !isOfOtherAge(mention, c) && !says(c, mention)).toList();
    List<Cluster> named = others.stream().filter(Coreference::isNamedPerson).toList();
    Cluster found = pronouns.antecedent(mention, named, List.of());
    return found == null ? pronouns.antecedent(mention, others, List.of()) : found;
  }

  private boolean says(Cluster cluster, Mention mention) {
    return cluster.mentions().stream().anyMatch(member -> pronouns.isSpeaker(member, mention));
  }

  private static boolean isNamedPerson(Cluster cluster) {
    return cluster.mentions().stream()
        .anyMatch(m -> m.kind() == Kind.NAME && m.type() == Mention.Type.PERSON);
  }

  /** "A 22-year-old" is not "the 61-year-old". */
  private boolean isOfOtherAge(Mention mention, Cluster cluster) {
    return cluster.mentions().stream()
        .anyMatch(
            other ->
                other.kind() == Kind.NOMINAL
                    && phrases.lemma(other).equals(phrases.lemma(mention))
                    && !age(other).equals(age(mention)));
  }

  /** The number of years that a phrase tells, as text; empty where it tells none. */
  private String age(Mention mention) {
    Tree tree = phrases.tree(mention);
    Word years = tree.child(phrases.head(mention), "obl:unmarked");
    Word number = years == null ? null : tree.child(years, "nummod");
    return number == null ? "" : number.text();
  }

  /**
   * "The country" is the one named last, whatever "the country" was before; "the port" stays "the
   * port of Hodeida".
   */
  private boolean isNamedSince(@Nullable Mention named, Mention same) {
    return named != null
        && named.type() == Mention.Type.GPE
        && named.span().begin() > same.span().begin()
        && !isDescribed(at(same.sentence(), same.head()));
  }

  private boolean isDescribed(@Nullable Cluster cluster) {
    return cluster != null
        && cluster.mentions().stream()
            .anyMatch(
                mention -> mention.kind() == Kind.NOMINAL && !phrases.modifiers(mention).isEmpty());
  }

  /** A person who was given this title, with this nationality where one is said. */
  private @Nullable Cluster titled(Mention mention) {
    String title = phrases.lemma(mention);
    String nationality = phrases.nationality(mention);
    for (int i = clusters.size() - 1; i >= 0; i--) {
      for (Mention member : clusters.get(i).mentions()) {
        if (member.kind() == Kind.NAME
            && member.type() == Mention.Type.PERSON
            && !phrases.isPlural(mention)
            && carries(member, mention, title, nationality)) {
          return clusters.get(i);
        }
      }
    }
    return null;
  }

  private boolean carries(Mention person, Mention mention, String title, String nationality) {
    Tree tree = phrases.tree(person);
    Set<String> told = phrases.modifiers(mention);
    boolean hasTitle = false;
    boolean hasNationality = nationality.isEmpty();
    for (int i = Math.max(0, person.first() - 5); i < person.first(); i++) {
      Word word = tree.word(i);
      if (word.upos().equals("PUNCT") || word.upos().equals("VERB")) {
        hasTitle = false;
        hasNationality = nationality.isEmpty();
      }
      hasTitle |= word.lemma().equalsIgnoreCase(title) && !isOther(tree, i, told);
      hasNationality |= nationality.startsWith(word.text());
    }
    return hasTitle && hasNationality;
  }

  /** "<i>Vice</i> President Mutua" is not "the president", but may be "the vice president". */
  private boolean isOther(Tree tree, int title, Set<String> told) {
    for (int i = Math.max(0, title - 2); i < title; i++) {
      String before = tree.word(i).lowerLemma();
      if (anaphors.changesTitle(before) && !told.contains(before)) {
        return true;
      }
    }
    return false;
  }

  /** "Nepal's <i>deputy</i> prime minister" is not "the prime minister". */
  private boolean isOfOtherTitle(Mention person, Set<String> told) {
    return phrases.modifiers(person).stream()
        .anyMatch(word -> anaphors.changesTitle(word) && !told.contains(word));
  }

  /** The nearest mention with the same noun that nothing tells apart. */
  private @Nullable Mention sameNoun(Mention mention) {
    String lemma = phrases.lemma(mention);
    Set<String> told = phrases.modifiers(mention);
    boolean definite = phrases.isDefinite(mention) || phrases.possessor(mention) != null;
    Mention nearest = null;
    for (Cluster cluster : clusters) {
      for (Mention member : cluster.mentions()) {
        boolean nearer = nearest == null || member.span().begin() > nearest.span().begin();
        boolean same =
            member.kind() == Kind.NOMINAL
                && phrases.lemma(member).equals(lemma)
                && phrases.isPlural(member) == phrases.isPlural(mention)
                && phrases.modifiers(member).containsAll(told)
                && !isOfOtherTitle(member, told)
                && (definite || told.equals(phrases.modifiers(member)));
        if (same && nearer) {
          nearest = member;
        }
      }
    }
    return nearest;
  }

  /** The "US" of "US fighters" and "US-backed fighters", the "Malian" of "Malian troops". */
  private boolean isModifier(Mention name) {
    Word word = phrases.head(name);
    Word above = phrases.tree(name).head(word);
    boolean backs = above != null && above.xpos().equals("VBN") && above.relation().equals("amod");
    boolean country = name.type() == Mention.Type.GPE || name.type() == Mention.Type.GROUP;
    return country
        && (backs || word.relation().equals("compound") || word.relation().equals("amod"));
  }

  /**
   * The entity whose name a noun may stand for, named last and not long ago; "the countries" are
   * not one of them.
   */
  private @Nullable Mention named(Mention mention) {
    Mention nearest = null;
    for (Cluster cluster : clusters) {
      for (Mention member : cluster.mentions()) {
        boolean suits =
            member.kind() == Kind.NAME
                && !isModifier(member)
                && !isDoneTo(member, mention)
                && (isOfKind(member, mention)
                    || (mention.sentence() - member.sentence() <= NEAR
                        && phrases.modifiers(mention).isEmpty()
                        && !(phrases.isPlural(mention) && isOne(member))
                        && anaphors.mayStandFor(
                            phrases.lemma(mention), member, names.kinds(member))));
        if (suits && (nearest == null || isNearer(member, nearest))) {
          nearest = member;
        }
      }
    }
    return nearest;
  }

  /** "The army", "the union" for the "Lebanese Army", the "Union of Miners": by its noun. */
  private boolean isOfKind(Mention name, Mention mention) {
    String noun = phrases.lemma(mention);
    boolean body = name.type() == Mention.Type.ORGANISATION && name.head() < name.last();
    return (anaphors.endsIn(name, noun) || (body && phrases.lemma(name).equals(noun)))
        && isIn(mention, name);
  }

  /** Whether a name is of one country or body: "both gangs" are not the National Guard. */
  private static boolean isOne(Mention name) {
    return switch (name.type()) {
      case GPE, ORGANISATION -> true;
      default -> false;
    };
  }

  /** "The National Army accused <i>the army</i>": whom somebody does it to is not himself. */
  private boolean isDoneTo(Mention doer, Mention mention) {
    Word subject = phrases.head(doer);
    Word object = phrases.head(mention);
    return doer.sentence() == mention.sentence()
        && subject.deprel().equals("nsubj")
        && object.deprel().equals("obj")
        && subject.head() == object.head();
  }

  /**
   * Whether a name has all that tells a phrase apart: "the Turkish state" is no "Islamic State".
   */
  private boolean isIn(Mention mention, Mention name) {
    List<String> words = List.of(name.text().toLowerCase(Locale.ROOT).split(" ", -1));
    return words.containsAll(phrases.modifiers(mention));
  }

  /** In a later sentence; in the same one its subject rather than another, of these the later. */
  private boolean isNearer(Mention one, Mention other) {
    if (one.sentence() != other.sentence() || one.type() == Mention.Type.GPE) {
      return one.span().begin() > other.span().begin();
    }
    boolean subject = phrases.head(one).relation().equals("nsubj");
    boolean otherSubject = phrases.head(other).relation().equals("nsubj");
    return subject == otherSubject ? one.span().begin() > other.span().begin() : subject;
  }
}
