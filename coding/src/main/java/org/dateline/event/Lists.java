package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence that list whom one word of it means: the several for whom a pronoun
 * stands, those whom "including" names, those beside a name in "of", those in a vehicle. Bound to
 * one report.
 */
final class Lists {
  /** What stands before some of those who are meant, or others with them. */
  private static final List<String> JOINING =
      List.of("including", "such as", "along with", "together with", "along");

  private final Entities entities;

  Lists(Entities entities) {
    this.entities = entities;
  }

  /**
   * "Oman and Qatar say <i>they</i> will send aid": the several who say what they do; empty where
   * the word is no such pronoun.
   */
  static List<Word> speakers(Tree tree, Word filler) {
    Word verb = tree.head(filler);
    boolean they = filler.lemma().equals("they") && filler.relation().equals("nsubj");
    Word says = they && verb != null && verb.relation().equals("ccomp") ? tree.head(verb) : null;
    List<Word> speakers = says == null ? List.of() : new Clause(tree, says).agents();
    boolean before = speakers.stream().allMatch(word -> word.index() < filler.index());
    return speakers.size() > 1 && before ? speakers : List.of();
  }

  /**
   * "Freed a nurse and two drivers after kidnapping <i>them</i>": all of the list in the sentence
   * of which the pronoun's entity is one; empty where there is none, and for a subject, which may
   * be only some of them.
   */
  List<Word> listed(Tree tree, Word filler) {
    int sentence = tree.sentence().index();
    Mention pronoun = entities.at(sentence, filler);
    boolean object = filler.relation().equals("obj") || filler.relation().equals("iobj");
    if (!object
        || pronoun == null
        || pronoun.kind() != Mention.Kind.PRONOUN
        || pronoun.type() != Mention.Type.GROUP) {
      return List.of();
    }
    Word last = null;
    for (Mention member : entities.members(pronoun)) {
      boolean before = member.sentence() == sentence && member.head() < filler.index();
      last = before && member.kind() != Mention.Kind.PRONOUN ? tree.word(member.head()) : last;
    }
    Word first = last != null && last.deprel().equals("conj") ? tree.head(last) : last;
    List<Word> list = first == null ? List.of() : new Clause(tree, first).conjuncts(first);
    return list.size() > 1 ? list : List.of();
  }

  /** "Ministers <i>Ana Parr and Ben Mole</i>": all of them are named right behind. */
  static boolean isNamedBeside(Tree tree, Word filler) {
    Word name = tree.child(filler, "appos");
    return name != null
        && name.index() == filler.index() + 1
        && name.upos().equals("PROPN")
        && tree.child(name, "conj") != null;
  }

  /**
   * Who a list names: "seven presidents, including …", "countries such as …", "others include …",
   * "were shot, including …"; and who is of one party with them: "Oman, along with …".
   */
  List<Word> members(Tree tree, Word word) {
    List<Word> members = new ArrayList<>();
    Word verb = tree.head(word);
    for (String joining : JOINING) {
      members.addAll(new Clause(tree, word).prepositional(joining));
      List<Word> around =
          verb != null && word.relation().equals("nsubj")
              ? new Clause(tree, verb).prepositional(joining)
              : List.<Word>of();
      boolean passive = word.deprel().equals("nsubj:pass");
      around.stream().filter(with -> passive || with.index() < word.head()).forEach(members::add);
    }
    if (verb != null && verb.lemma().equals("include") && word.relation().equals("nsubj")) {
      members.addAll(new Clause(tree, verb).patients()); // "those who helped include Chad"
    }
    members.addAll(among(tree, word));
    members.addAll(states(tree, word));
    List<Word> beside = word.xpos().equals("NNS") ? beside(tree, word) : List.of();
    if (beside.size() != 1 || !isOnePerson(tree, beside.get(0))) {
      members.addAll(beside);
    }
    return members;
  }

  /** "Palau, <i>Tonga</i> and Fiji", where the tree takes the second for what the first is in. */
  private List<Word> states(Tree tree, Word word) {
    Word second = isCountry(tree, word) ? tree.child(word, "appos") : null;
    if (second == null || !isCountry(tree, second)) {
      return List.of();
    }
    boolean list = tree.child(word, "conj") != null || tree.child(second, "conj") != null;
    return list ? new Clause(tree, second).conjuncts(second) : List.of();
  }

  private boolean isCountry(Tree tree, Word word) {
    Mention mention = entities.at(tree.sentence().index(), word);
    return mention != null
        && mention.kind() == Mention.Kind.NAME
        && mention.type() == Mention.Type.GPE;
  }

  /** "Four people were held, <i>among them</i> a Dane and two Swedes", wherever the tree has it. */
  private List<Word> among(Tree tree, Word people) {
    for (Word them : isPerson(tree, people) ? tree.words() : List.<Word>of()) {
      boolean told =
          them.index() > people.index()
              && tree.isAmong(them)
              && tree.words().subList(people.index() + 1, them.index()).stream()
                  .noneMatch(word -> isPerson(tree, word));
      Word first = told ? noun(tree, them.index() + 1) : null;
      if (first != null) {
        return new Clause(tree, first).conjuncts(first);
      }
    }
    return List.of();
  }

  /** "Among them <i>three women</i>": whether it is only said of some of those before. */
  static boolean isAmongThem(Tree tree, Word word) {
    return tree.children(word).stream().anyMatch(tree::isAmong);
  }

  /** The noun whose phrase begins at a word; null where none does. */
  private static @Nullable Word noun(Tree tree, int begin) {
    for (int i = begin; i < tree.words().size(); i++) {
      Word word = tree.word(i);
      switch (word.upos()) {
        case "DET", "NUM", "ADJ", "PROPN", "NOUN" -> {
          Word head = tree.head(word);
          boolean last = head == null || head.index() < i || !head.isNoun();
          if (last && !word.upos().equals("DET") && !word.upos().equals("NUM")) {
            return word;
          }
        }
        default -> {
          return null;
        }
      }
    }
    return null;
  }

  /** One person is no list of "rebels fighting the president, Bashar al-Assad". */
  boolean isOnePerson(Tree tree, @Nullable Word word) {
    Mention mention = word == null ? null : entities.at(tree.sentence().index(), word);
    return mention != null
        && mention.kind() == Mention.Kind.NAME
        && mention.type() == Mention.Type.PERSON;
  }

  /** Who stands in apposition; "ten clerks, <i>a move</i> that Oman welcomed" is nobody. */
  private List<Word> beside(Tree tree, Word word) {
    List<Word> found = new ArrayList<>();
    for (Word child : tree.children(word)) {
      boolean described =
          tree.child(child, "acl") != null || tree.child(child, "acl:relcl") != null;
      boolean nobody = described && entities.at(tree.sentence().index(), child) == null;
      if (child.deprel().equals("appos") && !nobody) {
        found.addAll(new Clause(tree, word).conjuncts(child));
      }
    }
    return found;
  }

  /**
   * "Two members of the Rally and <i>their driver</i>": a person whom the tree lists with the body
   * or place behind "of" is of one list with the people before it.
   */
  List<Word> besideOwner(Tree tree, Word people) {
    List<Word> found = new ArrayList<>();
    for (Word owner : new Clause(tree, people).prepositional("of")) {
      Word first = owner.deprel().equals("conj") ? tree.head(owner) : null;
      boolean body = first != null && !isPerson(tree, first) && isNamed(tree, first);
      if (body && owner.upos().equals("NOUN") && isPerson(tree, owner)) {
        found.add(owner);
      }
    }
    return found;
  }

  /** "A truck carrying <i>nurses</i>": who is in what was hit; the word itself where nobody is. */
  Word inside(Tree tree, Word word) {
    Mention mention = entities.at(tree.sentence().index(), word);
    boolean vehicle = mention != null && mention.type() == Mention.Type.VEHICLE;
    for (Word child : vehicle ? tree.children(word) : List.<Word>of()) {
      boolean carries = child.relation().equals("acl") && child.xpos().equals("VBG");
      Word passengers = carries ? tree.child(child, "obj") : null;
      if (passengers != null && isPerson(tree, passengers)) {
        return passengers;
      }
    }
    return word;
  }

  private boolean isPerson(Tree tree, Word word) {
    Mention mention = entities.at(tree.sentence().index(), word);
    return mention != null
        && mention.type() == Mention.Type.PERSON
        && mention.kind() == Mention.Kind.NOMINAL;
  }

  private boolean isNamed(Tree tree, Word word) {
    Mention mention = entities.at(tree.sentence().index(), word);
    return mention != null && mention.kind() == Mention.Kind.NAME;
  }
}
