package org.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Verbs that lend an event noun their subject ("launched an offensive", "came under attack"), and
 * nouns that only count or bundle events ("a wave of strikes"). From {@code events/light-verbs.tsv}
 * and {@code events/bundle-nouns.tsv}. Immutable.
 */
final class LightVerbs {
  /**
   * How a verb carries a noun.
   *
   * @param verb the verb in the sentence
   * @param subject the role its subject has in the noun's event: {@code actor}, {@code recipient},
   *     {@code event} where the noun is itself the subject, or {@code none}
   * @param future whether the verb puts the event in the future: "a visit is planned"
   * @param possible whether it only weighs it: "is considering a ban"
   * @param over whether the verb tells its end, which may be to come while it goes on: "how the war
   *     will end"
   * @param engaged whether a passive says who does it: "are allied in support of", "was locked in a
   *     battle"
   */
  record Use(
      Word verb, String subject, boolean future, boolean possible, boolean over, boolean engaged) {}

  private record Key(String verb, String relation) {}

  private record Carrier(String subject, String standing) {}

  private final Map<Key, Carrier> carriers = new HashMap<>();
  private final Set<String> bundles = new HashSet<>();
  private final RoleWords words;

  private LightVerbs(RoleWords words) {
    this.words = words;
  }

  static LightVerbs load(Knowledge knowledge, RoleWords words) {
    LightVerbs verbs = new LightVerbs(words);
    for (Row row :
        knowledge.table(
            "events/light-verbs.tsv", 2, "verb", "relation", "subject_is", "standing", "note")) {
      verbs.carriers.put(new Key(row.cell(0), row.cell(1)), new Carrier(row.cell(2), row.cell(3)));
    }
    for (Row row : knowledge.table("events/bundle-nouns.tsv", 2, "noun", "preposition", "note")) {
      verbs.bundles.add(row.cell(0) + ' ' + row.cell(1));
    }
    return verbs;
  }

  /** The word that holds an event noun's place: the bundle it stands in, or itself. */
  Word bundle(Tree tree, Word noun) {
    Word at = noun;
    for (int i = 0; i < 3; i++) {
      Word head = tree.head(at);
      if (head == null
          || !at.relation().equals("nmod")
          || !bundles.contains(head.lemma() + ' ' + new Clause(tree, head).marker(at))) {
        break;
      }
      at = head;
    }
    return at;
  }

  /** The light verb that carries the noun at this place, if one does. */
  @Nullable Use of(Tree tree, Word place) {
    Word noun = firstConjunct(tree, place);
    Word verb = tree.head(noun);
    if (verb == null) {
      return null;
    }
    if (isCircumstance(tree, verb, noun)) {
      return new Use(verb, "actor", false, false, false, new Clause(tree, verb).passive());
    }
    if (isStay(tree, verb, noun)) {
      return new Use(verb, "actor", false, false, false, false);
    }
    Word relative = relativeVerb(tree, noun);
    if (relative != null) {
      Carrier behind = carriers.get(new Key(relative.lemma(), "object"));
      if (behind != null) {
        return use(relative, behind, false);
      }
    }
    for (String relation : relations(tree, verb, noun)) {
      Carrier carrier = carriers.get(new Key(verb.lemma(), relation));
      boolean engaged = noun.deprel().equals("obl") && new Clause(tree, verb).passive();
      if (carrier != null && (!engaged || lendsPassive(carrier, verb))) {
        return use(verb, carrier, engaged);
      }
    }
    return null;
  }

  private static Use use(Word verb, Carrier carrier, boolean engaged) {
    return new Use(
        verb,
        carrier.subject(),
        carrier.standing().equals("future"),
        carrier.standing().equals("hypothetical"),
        carrier.standing().equals("over"),
        engaged);
  }

  /**
   * "The curfew <i>that the governor imposed</i>", "the siege of the port, <i>which rebels
   * laid</i>": the verb of a relative clause whose object the noun is; null where there is none.
   */
  private static @Nullable Word relativeVerb(Tree tree, Word noun) {
    Word phrase = tree.child(noun, "nmod");
    for (Word host : phrase == null ? List.of(noun) : List.of(noun, phrase)) {
      for (Word child : tree.children(host)) {
        if (child.relation().equals("acl") && new Relative(tree, child).takes()) {
          return child;
        }
      }
    }
    return null;
  }

  /** "Was locked in a battle" fights it; "was taken captive in a battle" does not. */
  private boolean lendsPassive(Carrier carrier, Word verb) {
    return !carrier.subject().equals("actor") || words.engaged().contains(verb.lemma());
  }

  /** "fired rockets in support of Hamas": whoever did it supports. */
  private boolean isCircumstance(Tree tree, Word verb, Word noun) {
    return noun.relation().equals("obl")
        && verb.upos().equals("VERB")
        && words.isCircumstance(new Clause(tree, verb).marker(noun), noun.lemma())
        && (tree.child(noun, "nmod") != null);
  }

  /** "Was in Accra <i>for talks</i>": at a place with a name, not "in jail for an attack". */
  private boolean isStay(Tree tree, Word place, Word noun) {
    return (noun.relation().equals("obl") || noun.relation().equals("nmod"))
        && place.upos().equals("PROPN")
        && tree.child(place, "cop") != null
        && tree.child(place, "case") != null
        && carriers.containsKey(new Key("be", new Clause(tree, place).marker(noun)));
  }

  private static Word firstConjunct(Tree tree, Word word) {
    Word at = word;
    while (at.deprel().equals("conj")) {
      Word head = tree.head(at);
      if (head == null || !head.upos().equals(at.upos())) {
        break;
      }
      at = head;
    }
    return at;
  }

  private static List<String> relations(Tree tree, Word verb, Word noun) {
    List<String> names = new ArrayList<>(2);
    Clause clause = new Clause(tree, verb);
    switch (noun.deprel()) {
      case "obj" -> names.add("object");
      case "nsubj:pass" -> names.add("object");
      case "nsubj" -> names.add("subject");
      case "obl" -> {
        String marker = clause.marker(noun);
        boolean subject = marker.isEmpty() && noun.index() < verb.index();
        names.add(subject ? "subject" : marker); // "since an uprising broke out"
      }
      case "nmod" -> {
        if (tree.child(verb, "cop") != null) {
          names.add(clause.marker(noun)); // "the firm is the target of a lawsuit"
        }
      }
      default -> {
        // an event noun elsewhere is carried by no verb
      }
    }
    if (verb.deprel().equals("acl") && clause.passive() && noun.index() == verb.head()) {
      names.add("object");
    }
    return names;
  }
}
