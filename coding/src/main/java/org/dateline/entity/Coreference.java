package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.entity.Mention.Kind;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Joins mentions that corefer, in the order of the text. The rules, in this order: apposition and
 * copula; the same name, a part of a person's name, an acronym; a title with the nationality that a
 * named holder was given ("the Russian president"); the same definite noun; pronouns, by kind, to
 * the nearest antecedent, subjects first, at most {@value #REACH} sentences back.
 */
final class Coreference {
  private static final int REACH = 3;
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "both");
  private final Analysis analysis;
  private final List<List<Mention>> clusters = new ArrayList<>();

  Coreference(Analysis analysis) {
    this.analysis = analysis;
  }

  List<Entity> join(List<Mention> mentions) {
    for (Mention mention : mentions) {
      List<Mention> cluster = antecedent(mention);
      if (cluster == null) {
        cluster = new ArrayList<>();
        clusters.add(cluster);
      }
      cluster.add(mention);
    }
    List<Entity> entities = new ArrayList<>(clusters.size());
    for (List<Mention> cluster : clusters) {
      entities.add(new Entity(entities.size(), cluster));
    }
    return entities;
  }

  private @Nullable List<Mention> antecedent(Mention mention) {
    List<Mention> apposed = apposition(mention);
    if (apposed != null) {
      return apposed;
    }
    return switch (mention.kind()) {
      case NAME -> sameName(mention);
      case NOMINAL -> definite(mention);
      case PRONOUN -> pronoun(mention);
    };
  }

  private Word head(Mention mention) {
    return analysis.trees().get(mention.sentence()).word(mention.head());
  }

  private @Nullable List<Mention> apposition(Mention mention) {
    Word head = head(mention);
    if (!head.deprel().equals("appos")) {
      return null;
    }
    return holding(mention.sentence(), head.head());
  }

  private @Nullable List<Mention> holding(int sentence, int head) {
    for (List<Mention> cluster : clusters) {
      for (Mention member : cluster) {
        if (member.sentence() == sentence && member.head() == head) {
          return cluster;
        }
      }
    }
    return null;
  }

  private @Nullable List<Mention> sameName(Mention mention) {
    String name = plain(mention.text());
    for (int i = clusters.size() - 1; i >= 0; i--) {
      for (Mention member : clusters.get(i)) {
        if (member.kind() == Kind.NAME && sameName(name, mention, member)) {
          return clusters.get(i);
        }
      }
    }
    return null;
  }

  private static boolean sameName(String name, Mention mention, Mention member) {
    String other = plain(member.text());
    if (name.equals(other)) {
      return true;
    }
    boolean people =
        (mention.type() == Mention.Type.PERSON || mention.type() == Mention.Type.OTHER)
            && member.type() == Mention.Type.PERSON;
    if (people && (other.endsWith(" " + name) || name.endsWith(" " + other))) {
      return true;
    }
    boolean organisation =
        mention.type() == Mention.Type.ORGANISATION && member.type() == Mention.Type.ORGANISATION;
    return organisation
        && mention.text().length() > 2
        && mention.text().equals(initials(member.text()));
  }

  private static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  private static String initials(String text) {
    StringBuilder initials = new StringBuilder();
    for (String word : text.replace('-', ' ').split(" ", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  private @Nullable List<Mention> definite(Mention mention) {
    Tree tree = analysis.trees().get(mention.sentence());
    Word head = head(mention);
    if (!isDefinite(tree, head)) {
      return null;
    }
    String modifier = nationality(tree, head);
    List<Mention> named = titled(head.lemma(), modifier);
    return named != null ? named : sameNoun(mention, head, modifier);
  }

  private static boolean isDefinite(Tree tree, Word head) {
    Word determiner = tree.child(head, "det");
    return determiner != null && DEFINITE.contains(determiner.text().toLowerCase(Locale.ROOT));
  }

  /** The capitalised modifiers of a noun, such as a nationality; empty where there is none. */
  private static String nationality(Tree tree, Word head) {
    StringBuilder found = new StringBuilder();
    for (Word child : tree.children(head)) {
      boolean before = child.index() < head.index();
      boolean modifies = child.deprel().equals("amod") || child.deprel().equals("compound");
      if (before && modifies && Character.isUpperCase(child.text().codePointAt(0))) {
        found.append(child.text()).append(' ');
      }
    }
    return found.toString().strip();
  }

  /** A person who was given this title, with this nationality where one is said. */
  private @Nullable List<Mention> titled(String title, String nationality) {
    for (int i = clusters.size() - 1; i >= 0; i--) {
      for (Mention member : clusters.get(i)) {
        if (member.kind() == Kind.NAME
            && member.type() == Mention.Type.PERSON
            && carries(member, title, nationality)) {
          return clusters.get(i);
        }
      }
    }
    return null;
  }

  private boolean carries(Mention person, String title, String nationality) {
    Tree tree = analysis.trees().get(person.sentence());
    boolean hasTitle = false;
    boolean hasNationality = nationality.isEmpty();
    for (int i = Math.max(0, person.first() - 5); i < person.first(); i++) {
      Word word = tree.word(i);
      if (word.upos().equals("PUNCT") || word.upos().equals("VERB")) {
        hasTitle = false;
        hasNationality = nationality.isEmpty();
      }
      hasTitle |= word.lemma().equalsIgnoreCase(title);
      hasNationality |= nationality.startsWith(word.text());
    }
    return hasTitle && hasNationality;
  }

  private @Nullable List<Mention> sameNoun(Mention mention, Word head, String modifier) {
    for (int i = clusters.size() - 1; i >= 0; i--) {
      for (Mention member : clusters.get(i)) {
        Tree tree = analysis.trees().get(member.sentence());
        Word other = head(member);
        boolean same =
            member.kind() == Kind.NOMINAL
                && member.sentence() < mention.sentence()
                && other.lemma().equals(head.lemma())
                && other.xpos().equals(head.xpos())
                && (modifier.isEmpty() || modifier.equals(nationality(tree, other)));
        if (same) {
          return clusters.get(i);
        }
      }
    }
    return null;
  }

  private @Nullable List<Mention> pronoun(Mention mention) {
    List<Mention> best = null;
    int bestScore = Integer.MIN_VALUE;
    for (List<Mention> cluster : clusters) {
      if (cluster.stream().anyMatch(member -> excludes(member, mention))) {
        continue;
      }
      for (Mention candidate : cluster) {
        int score = score(mention, candidate);
        if (score > bestScore) {
          bestScore = score;
          best = cluster;
        }
      }
    }
    return bestScore > 0 ? best : null;
  }

  /** "It accused them": what one clause has as subject and object is not the same. */
  private boolean excludes(Mention member, Mention pronoun) {
    if (member.sentence() != pronoun.sentence() || isReflexive(pronoun)) {
      return false;
    }
    Word one = head(member);
    Word other = head(pronoun);
    boolean clauseMates = one.head() == other.head() && one.head() >= 0;
    boolean numbers = member.kind() == Kind.PRONOUN && isIt(one) != isIt(other);
    return numbers || (clauseMates && isArgument(one) && isArgument(other));
  }

  private static boolean isIt(Word pronoun) {
    return pronoun.lemma().equals("it") || pronoun.lemma().equals("its");
  }

  private static boolean isReflexive(Mention pronoun) {
    String text = pronoun.text().toLowerCase(Locale.ROOT);
    return text.endsWith("self") || text.endsWith("selves");
  }

  private static boolean isArgument(Word word) {
    return switch (word.relation()) {
      case "nsubj", "obj", "iobj" -> true;
      default -> false;
    };
  }

  /** How well a mention suits a pronoun as antecedent; not above 0 where it cannot be one. */
  private int score(Mention pronoun, Mention candidate) {
    int back = pronoun.sentence() - candidate.sentence();
    boolean later = back == 0 && candidate.head() >= pronoun.head();
    if (back > REACH || later || !agrees(pronoun, candidate)) {
      return 0;
    }
    int score = 100 - 25 * back;
    String relation = head(candidate).relation();
    score += relation.equals("nsubj") ? 20 : relation.equals("obj") ? 5 : 0;
    score += candidate.kind() == Kind.NAME ? 6 : 0;
    score += back == 0 && speaks(candidate, pronoun) ? 15 : 0;
    int distance = back == 0 ? pronoun.head() - candidate.head() : candidate.head();
    return Math.max(1, score - Math.min(15, distance / 3));
  }

  /** Whether one is the subject that says, wants or does what the pronoun's clause tells. */
  private boolean speaks(Mention candidate, Mention pronoun) {
    Tree tree = analysis.trees().get(pronoun.sentence());
    Word verb = tree.head(head(pronoun));
    return verb != null
        && head(pronoun).relation().equals("nsubj")
        && (verb.relation().equals("ccomp") || verb.relation().equals("advcl"))
        && head(candidate).head() == verb.head()
        && head(candidate).relation().equals("nsubj");
  }

  private boolean agrees(Mention pronoun, Mention candidate) {
    boolean plural = head(candidate).xpos().endsWith("S") && !head(candidate).xpos().equals("POS");
    return switch (pronoun.type()) {
      case PERSON -> candidate.type() == Mention.Type.PERSON && !plural;
      case GROUP ->
          (candidate.type() == Mention.Type.GROUP && !head(candidate).upos().equals("ADJ"))
              || (plural && candidate.type() == Mention.Type.PERSON)
              || candidate.type() == Mention.Type.ORGANISATION;
      default ->
          !plural
              && (candidate.type() == Mention.Type.GPE
                  || candidate.type() == Mention.Type.ORGANISATION
                  || (candidate.type() == Mention.Type.GROUP
                      && candidate.kind() == Kind.NOMINAL
                      && head(candidate).upos().equals("NOUN"))
                  || (candidate.kind() == Kind.PRONOUN && candidate.type() == Mention.Type.OTHER));
    };
  }
}
