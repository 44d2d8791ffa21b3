package org.dateline.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.event.Frame.Part;
import org.dateline.place.Places;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/**
 * Finds the words that fill a frame's roles. Paths are plain words:
 *
 * <ul>
 *   <li>of the trigger: {@code subject}, {@code object}, {@code indirect}, {@code possessor},
 *       {@code governed} (what its own preposition governs), {@code trigger} (its own nouns);
 *   <li>the clauses that complete it: {@code clause} (what is said, asked or wanted), {@code
 *       infinitive} (that where it is one), {@code infinitive behind} (that, or one that hangs
 *       elsewhere behind it), {@code finite} (that where it is no open complement, or the clause it
 *       stands in or beside), {@code subjunctive} (that where its verb is bare), {@code shared}
 *       (that where it has the trigger's subject), {@code complement} (whatever completes it,
 *       objects and phrases too);
 *   <li>whom these name: {@code clause subject}, {@code clause agent} (who is to do that), {@code
 *       clause object} (whom that would reach), {@code speaker} (who says what the trigger tells),
 *       {@code condition} (who can meet the condition), {@code purpose} (whom an infinitive of
 *       purpose is for), {@code inside purpose} (whom or where a phrase inside it names), {@code
 *       fought} (whom those fought who fell);
 *   <li>any preposition; {@code inside} and a preposition, for one anywhere in the object's phrase;
 *       {@code far} and a preposition, for the last one there that holds a name, relative clauses
 *       included.
 * </ul>
 *
 * <p>A noun has of these only {@code subject}, {@code object}, {@code possessor}, {@code trigger},
 * the purposes, {@code clause subject}, {@code clause agent}, {@code speaker}, and prepositions
 * without {@code far}; its light verb is looked at too.
 */
final class RoleFinder {
  /** Prepositions that mark parties of a verb far more often than of the noun before them. */
  private static final Set<String> ATTACHED_TOO_LOW =
      Set.of("to", "by", "against", "at", "with", "from");

  /** "inside with": a preposition anywhere in the object's phrase. */
  private static final String INSIDE = "inside ";

  /** "far to": a preposition before a name, the last one below the object. */
  private static final String FAR = "far ";

  private final Entities entities;
  private final RoleWords words;
  private final Modifiers modifiers;
  private final Authors authors;

  /** Finds roles in one report. */
  RoleFinder(Entities entities, Places places, RoleWords words) {
    this.entities = entities;
    this.words = words;
    this.modifiers = new Modifiers(entities, places, words);
    this.authors = new Authors(words.mouthpieces(), entities);
  }

  /** The fillers of the first path that has any. */
  List<Word> first(Match match, List<String> paths) {
    for (String path : paths) {
      List<Word> found = at(match, path);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The fillers of one path, without the trigger's own words. */
  List<Word> at(Match match, String path) {
    List<Word> found = new ArrayList<>();
    if (path.equals("trigger")) {
      return triggerNouns(match);
    }
    for (Word word : match.part() == Part.NOUN ? ofNoun(match, path) : ofVerb(match, path)) {
      if ((!match.has(word) || isDoer(match, word))
          && !found.contains(word)
          && !match.tree().isTime(word)
          && !words.isCircumstance(path, word.lemma())) {
        found.add(word);
      }
    }
    return found;
  }

  /** "Shelling <i>by artillery</i>": a word of the trigger that is who did it. */
  private static boolean isDoer(Match match, Word word) {
    Clause clause = new Clause(match.tree(), match.head());
    return match.part() == Part.NOUN
        && word.relation().equals("nmod")
        && clause.marker(word).equals("by");
  }

  /** The nouns among the trigger's own words: "holding western <i>hostages</i>". */
  private static List<Word> triggerNouns(Match match) {
    return match.words().stream().filter(word -> word.upos().equals("NOUN")).toList();
  }

  private List<Word> ofVerb(Match match, String path) {
    Clause clause = Clause.of(match.tree(), match.head());
    if (clause.passive() && words.engaged().contains(clause.word().lemma())) {
      switch (path) {
        case "subject" -> {
          return clause.patients();
        }
        case "object" -> {
          return List.of();
        }
        default -> {
          // as for other verbs
        }
      }
    }
    Complements complements = new Complements(match);
    return switch (path) {
      case "subject" ->
          authors.of(
              match.tree(),
              clipped(match, clause) ? clause.prepositional("by") : doers(match, clause));
      case "object" -> clipped(match, clause) ? clause.agents() : objects(match, clause);
      case "governed" -> governed(match, clause);
      case "indirect" -> clause.indirect();
      case "clause subject" -> complements.subjects();
      case "clause agent" -> complements.agents();
      case "clause object" -> complements.objects();
      case "clause" -> complements.clauses();
      case "complement" -> complements.any();
      case "finite" -> complements.finite();
      case "subjunctive" -> complements.subjunctives();
      case "infinitive" ->
          complements.clauses().stream()
              .filter(c -> new Clause(match.tree(), c).infinitive())
              .toList();
      case "infinitive behind" -> complements.infinitives();
      case "shared" -> complements.shared();
      case "speaker" -> complements.speakers();
      case "purpose" -> complements.purpose();
      case "inside purpose" -> complements.insidePurpose();
      case "possessor" -> possessors(match);
      case "condition" -> complements.conditions();
      case "fought" -> complements.fought(words.combat());
      default -> prepositional(match, path);
    };
  }

  /** The agents; without any, whose the trigger's noun is: "<i>US</i> sanctions were lifted". */
  private List<Word> doers(Match match, Clause clause) {
    List<Word> agents = clause.agents();
    if (!agents.isEmpty() || !clause.passive()) {
      return agents;
    }
    return ownersOfNouns(match);
  }

  private List<Word> ownersOfNouns(Match match) {
    Set<Word> found = new LinkedHashSet<>();
    for (Word noun : triggerNouns(match)) {
      modifiers.of(match, noun, true, found);
    }
    return new ArrayList<>(found);
  }

  /** "Called in <i>the envoy</i>": a tree may take the particle for a preposition. */
  private static List<Word> objects(Match match, Clause clause) {
    List<Word> patients = clause.patients();
    return patients.isEmpty() && hasLostParticle(match) ? governed(match, clause) : patients;
  }

  /** A verb and the word right behind it, of which the frame makes no preposition. */
  private static boolean hasLostParticle(Match match) {
    List<String> recipients = match.frame().recipient();
    return match.words().size() == 2
        && !recipients.contains("governed")
        && match.words().stream()
            .anyMatch(
                word ->
                    word.deprel().equals("case")
                        && word.index() == match.head().index() + 1
                        && !recipients.contains(word.lemma()));
  }

  /** What the trigger's own preposition governs: "called on <i>Iran</i>". */
  private static List<Word> governed(Match match, Clause clause) {
    for (Word word : match.words()) {
      Word phrase = word.deprel().equals("case") ? match.tree().head(word) : null;
      if (phrase != null && phrase.head() == clause.word().index()) {
        return clause.conjuncts(clause.antecedent(phrase));
      }
    }
    return List.of();
  }

  /** "Four killed in Kabul", "jailed <i>for</i> lying": a passive in a headline's short words. */
  private static boolean clipped(Match match, Clause clause) {
    return match.frame().transitive()
        && match.words().stream()
            .allMatch(word -> word.equals(match.head()) || word.deprel().equals("mark"))
        && clause.patients().isEmpty()
        && clause.isSimplePast();
  }

  private List<Word> prepositional(Match match, String path) {
    if (path.startsWith(FAR)) {
      return far(match, path.substring(FAR.length()));
    }
    if (path.startsWith(INSIDE)) {
      String preposition = path.substring(INSIDE.length());
      List<Word> below = new Clause(match.tree(), match.head()).prepositionalBelow(preposition);
      if (!below.isEmpty()) {
        return below;
      }
      List<Word> around = prepositional(match, preposition);
      return around.isEmpty() ? ofParticiple(match, preposition) : around;
    }
    String preposition = path;
    List<Word> found = new ArrayList<>();
    for (Word word : match.words()) {
      found.addAll(new Clause(match.tree(), word).prepositional(preposition));
    }
    if (found.isEmpty() && ATTACHED_TOO_LOW.contains(preposition)) {
      found.addAll(new Clause(match.tree(), match.head()).prepositionalBelow(preposition));
    }
    return found;
  }

  /** "Lifted the curfew imposed on <i>Basra</i>", "a plan made by <i>Kenya</i>". */
  private static List<Word> ofParticiple(Match match, String preposition) {
    Tree tree = match.tree();
    List<Word> found = new ArrayList<>();
    for (Word word : match.words()) {
      for (Word child : tree.children(word)) {
        if (child.relation().equals("acl") && !child.xpos().equals("VBG")) {
          found.addAll(new Clause(tree, child).prepositional(preposition));
        }
      }
    }
    return found;
  }

  /**
   * "returned a mask that was stolen in 1989 to <i>Mali</i>": trees hang it on the nearest verb.
   */
  private List<Word> far(Match match, String preposition) {
    Tree tree = match.tree();
    List<Word> found = List.of();
    for (Word object : Clause.of(tree, match.head()).patients()) {
      for (Word word : tree.words()) {
        Word head = tree.head(word);
        if (head != null
            && word.index() > object.index()
            && tree.under(word, object)
            && isNamed(tree, word)
            && new Clause(tree, head).marker(word).equals(preposition)) {
          found = new Clause(tree, head).conjuncts(word);
        }
      }
    }
    return found;
  }

  private boolean isNamed(Tree tree, Word word) {
    return entities.at(tree.sentence().index(), word) != null && !tree.isTime(word);
  }

  private static List<Word> possessors(Match match) {
    for (Word word : match.words()) {
      Word possessor = match.tree().child(word, "nmod:poss");
      if (possessor != null) {
        return new Clause(match.tree(), word).conjuncts(possessor);
      }
    }
    return List.of();
  }

  /**
   * "<i>Her</i> arrest", "<i>the editor's</i> jailing": a person who owns a deed done to persons
   * suffered it, unless others did ("the king's arrest of his brother", "his massacres").
   */
  private List<Word> victims(Match match) {
    boolean deed = match.frame().transitive() && !match.frame().once(); // those have frames
    boolean one = deed && match.head().xpos().equals("NN");
    List<Word> owners = one ? possessors(match) : List.of();
    boolean people = owners.stream().allMatch(word -> isPerson(match.tree(), word));
    Clause clause = new Clause(match.tree(), match.head());
    boolean others =
        Stream.of("of", "against", "on").anyMatch(word -> !clause.prepositional(word).isEmpty());
    return people && !others ? owners : List.of();
  }

  private boolean isPerson(Tree tree, Word word) {
    Mention mention = entities.at(tree.sentence().index(), word);
    boolean pronoun = word.upos().equals("PRON");
    boolean named = mention != null && mention.type() == Mention.Type.PERSON;
    return pronoun ? !word.text().equalsIgnoreCase("its") : named;
  }

  /** Possessors that are no time: not "<i>Thursday's</i> cabinet meeting". */
  private static List<Word> owners(Match match) {
    return possessors(match).stream().filter(word -> !match.tree().isTime(word)).toList();
  }

  private List<Word> ofNoun(Match match, String path) {
    Set<Word> found = new LinkedHashSet<>();
    switch (path) {
      case "subject" -> {
        light(match, "actor", found);
        copular(match, found);
        found.addAll(victims(match).isEmpty() ? possessors(match) : List.of());
        by(match, found);
        if (owners(match).isEmpty()) {
          modifiers.of(match, match.head(), true, found);
        }
        if (found.isEmpty()) {
          ownersOfNouns(match).stream()
              .filter(word -> !word.upos().equals("NOUN")) // not "<i>fighter</i> jets"
              .forEach(found::add); // "the withdrawal of <i>US</i> troops"
        }
      }
      case "object" -> {
        light(match, "recipient", found);
        if (isPredicate(match) && isUnder(match)) {
          found.addAll(new Clause(match.tree(), match.head()).agents());
        }
        found.addAll(victims(match));
        around(match, "of", found);
        around(match, "on", found);
        around(match, "against", found);
        if (found.isEmpty()) {
          modifiers.of(match, match.head(), false, found);
        }
        if (found.isEmpty() && !owners(match).isEmpty()) {
          modifiers.of(match, match.head(), true, found); // "Turkey's <i>Syria</i> offensive"
        }
      }
      case "possessor" -> found.addAll(possessors(match));
      case "clause subject" -> found.addAll(new Complements(match).subjects());
      case "clause agent" -> found.addAll(new Complements(match).agents());
      case "speaker" -> found.addAll(new Complements(match).speakers());
      case "purpose" -> found.addAll(new Complements(match).purpose());
      default -> {
        if (path.equals("inside purpose")) {
          found.addAll(new Complements(match).insidePurpose());
        } else if (path.startsWith(INSIDE)) {
          found.addAll(prepositional(match, path));
        } else {
          around(match, path, found);
        }
      }
    }
    return new ArrayList<>(found);
  }

  /** The subject of the light verb, where it has this role in the event. */
  private static void light(Match match, String role, Set<Word> found) {
    LightVerbs.Use use = match.light();
    if (use == null) {
      return;
    }
    Clause clause = new Clause(match.tree(), use.verb());
    if (use.subject().equals(role)) {
      found.addAll(use.engaged() ? clause.patients() : clause.agents());
    } else if (!use.subject().equals("actor") && role.equals("actor")) {
      found.addAll(clause.prepositional("by"));
      if (!match.frame().recipient().contains("from")) { // "the withdrawal from Chad began"
        found.addAll(clause.prepositional("from"));
        around(match, "from", found);
      }
    }
  }

  /** The subject of a noun that is itself the predicate: "Russia is a partner for Iran". */
  private static void copular(Match match, Set<Word> found) {
    boolean remains = match.head().deprel().equals("xcomp");
    if ((remains || isPredicate(match)) && !isUnder(match)) {
      found.addAll(new Clause(match.tree(), match.head()).agents());
    }
  }

  private static boolean isPredicate(Match match) {
    return match.tree().child(match.head(), "cop") != null;
  }

  /** "The town is under siege": its subject suffers it. */
  private static boolean isUnder(Match match) {
    return new Clause(match.tree(), match.head()).marker(match.head()).equals("under");
  }

  private void by(Match match, Set<Word> found) {
    around(match, "by", found);
    Tree tree = match.tree();
    for (Word word : List.of(match.head(), match.anchor())) {
      for (Word child : tree.children(word)) {
        if (child.deprel().equals("acl")
            && child.xpos().equals("VBN")
            && !words.arrangers().contains(child.lemma())) {
          found.addAll(new Clause(tree, child).agents());
        }
      }
    }
  }

  /** Prepositional phrases of the noun, of the bundle it stands in, and of its light verb. */
  private static void around(Match match, String preposition, Set<Word> found) {
    Tree tree = match.tree();
    for (Word word : match.words()) {
      found.addAll(new Clause(tree, word).prepositional(preposition));
    }
    Word place = match.anchor();
    if (place.index() != match.head().index()) {
      for (Word phrase : new Clause(tree, place).prepositional(preposition)) {
        if (!match.has(phrase)) {
          found.add(phrase);
        }
      }
    }
    if (found.isEmpty() && ATTACHED_TOO_LOW.contains(preposition)) {
      found.addAll(new Clause(tree, match.head()).prepositionalBelow(preposition));
    }
  }
}
