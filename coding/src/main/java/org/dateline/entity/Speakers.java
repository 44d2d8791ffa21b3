package org.dateline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Who says "I", "we" and "you". Inside quotation marks it is the subject of the nearest verb of
 * saying in the same paragraph, or the speaker of the paragraph before where a quotation goes on;
 * outside it is the name before a colon that opens the paragraph, else the author. Bound to one
 * report.
 */
final class Speakers {
  private static final int LEAST_QUESTIONS = 3;
  private final Analysis analysis;
  private final Set<String> speechVerbs;
  private final PronounForms forms;
  private final List<boolean[]> quoted = new ArrayList<>();
  private final Map<Integer, Boolean> goesOn = new HashMap<>();

  Speakers(Analysis analysis, Set<String> speechVerbs, PronounForms forms) {
    this.analysis = analysis;
    this.speechVerbs = speechVerbs;
    this.forms = forms;
    findQuotes();
  }

  private void findQuotes() {
    int paragraph = -1;
    boolean open = false;
    for (Tree tree : analysis.trees()) {
      if (tree.sentence().paragraph() != paragraph) {
        paragraph = tree.sentence().paragraph();
        goesOn.put(paragraph, open);
        open = false;
      }
      boolean[] inside = new boolean[tree.words().size()];
      for (Word word : tree.words()) {
        switch (word.text()) {
          case "“", "``" -> open = true;
          case "”", "''" -> open = false;
          case "\"" -> open = !open;
          default -> inside[word.index()] = open;
        }
      }
      quoted.add(inside);
    }
  }

  /** Joins the pronouns with their speakers, or with each other where no speaker is named. */
  void join(List<Mention> pronouns, List<Cluster> clusters) {
    Map<String, Cluster> bySpeaker = new HashMap<>();
    boolean interview = isInterview(pronouns);
    for (Mention pronoun : pronouns) {
      boolean inQuote = isQuoted(pronoun.sentence(), pronoun.head());
      int paragraph = paragraph(pronoun);
      boolean one = forms.isI(pronoun.text());
      Cluster speaker =
          inQuote ? quotedSpeaker(pronoun.sentence(), one, clusters) : label(paragraph, clusters);
      String voice = voice(inQuote, paragraph, speaker, clusters);
      if (one) {
        Cluster own = speaker != null ? speaker : bySpeaker.get("I " + voice);
        bySpeaker.put("I " + voice, added(pronoun, own, clusters));
      } else {
        boolean asked = interview && !inQuote && speaker == null;
        String key = (forms.isWe(pronoun.text()) ? "we " : asked ? "I " : "you ") + voice;
        bySpeaker.put(key, added(pronoun, bySpeaker.get(key), clusters));
      }
    }
  }

  /** Several questions to "you", in paragraphs in which nobody says "I", outside quotations. */
  private boolean isInterview(List<Mention> pronouns) {
    Set<Integer> asking = new HashSet<>();
    Set<Integer> answering = new HashSet<>();
    for (Mention pronoun : pronouns) {
      if (isQuoted(pronoun.sentence(), pronoun.head())) {
        continue;
      }
      Tree tree = analysis.trees().get(pronoun.sentence());
      boolean question = tree.word(tree.words().size() - 1).text().equals("?");
      if (forms.isI(pronoun.text())) {
        answering.add(paragraph(pronoun));
      } else if (question) {
        asking.add(paragraph(pronoun));
      }
    }
    long both = asking.stream().filter(answering::contains).count();
    return asking.size() >= LEAST_QUESTIONS && both * 2 < asking.size();
  }

  private static Cluster added(Mention pronoun, @Nullable Cluster cluster, List<Cluster> clusters) {
    Cluster own = cluster;
    if (own == null) {
      own = new Cluster();
      clusters.add(own);
    }
    own.add(pronoun, Genders.Gender.UNKNOWN);
    return own;
  }

  private String voice(
      boolean inQuote, int paragraph, @Nullable Cluster speaker, List<Cluster> clusters) {
    if (speaker != null) {
      return "cluster " + clusters.indexOf(speaker);
    }
    return inQuote ? "paragraph " + paragraph : "author";
  }

  private int paragraph(Mention mention) {
    return paragraph(mention.sentence());
  }

  private int paragraph(int sentence) {
    return analysis.trees().get(sentence).sentence().paragraph();
  }

  private boolean isQuoted(int sentence, int word) {
    return quoted.get(sentence)[word];
  }

  /**
   * Who says what a sentence quotes; for "I" no force and no ministry. The one whom the sentence
   * itself or the end of its quotation names, else the last one named before it in the paragraph,
   * else the first behind.
   */
  private @Nullable Cluster quotedSpeaker(int sentence, boolean one, List<Cluster> clusters) {
    int paragraph = paragraph(sentence);
    int end = sentence;
    while (isOpenBehind(end) && end + 1 < quoted.size() && paragraph(end + 1) == paragraph) {
      end++;
    }
    Cluster found = speaker(sentence, one, clusters);
    found = found == null ? speaker(end, one, clusters) : found;
    for (int i = sentence - 1; found == null && i >= 0 && paragraph(i) == paragraph; i--) {
      found = speaker(i, one, clusters);
    }
    for (int i = end; found == null && i < quoted.size() && paragraph(i) == paragraph; i++) {
      found = speaker(i, one, clusters);
    }
    return found == null ? speakerBefore(paragraph, one, clusters) : found;
  }

  /** Who says what goes on in a paragraph; null where no quotation does. */
  private @Nullable Cluster speakerBefore(int paragraph, boolean one, List<Cluster> clusters) {
    if (paragraph == 0 || !goesOn.getOrDefault(paragraph, false)) {
      return null;
    }
    for (int i = 0; i < quoted.size(); i++) {
      Cluster found = paragraph(i) == paragraph - 1 ? speaker(i, one, clusters) : null;
      if (found != null) {
        return found;
      }
    }
    return speakerBefore(paragraph - 1, one, clusters);
  }

  /** Whether a sentence ends inside a quotation. */
  private boolean isOpenBehind(int sentence) {
    boolean[] inside = quoted.get(sentence);
    return inside.length > 0 && inside[inside.length - 1];
  }

  /** The subject of the sentence's first verb of saying that has a fitting one. */
  private @Nullable Cluster speaker(int sentence, boolean one, List<Cluster> clusters) {
    Tree tree = analysis.trees().get(sentence);
    for (Word word : tree.words()) {
      Cluster subject = isSpeech(tree, word) ? at(sentence, subject(tree, word), clusters) : null;
      if (subject != null && (!one || isPerson(subject))) {
        return subject;
      }
    }
    return null;
  }

  private static boolean isPerson(Cluster cluster) {
    return cluster.mentions().stream().anyMatch(m -> m.type() == Mention.Type.PERSON);
  }

  private boolean isSpeech(Tree tree, Word word) {
    return speechVerbs.contains(word.lowerLemma())
        && !isQuoted(tree.sentence().index(), word.index());
  }

  private static @Nullable Word subject(Tree tree, Word verb) {
    for (Word child : tree.children(verb)) {
      if (child.relation().equals("nsubj")) {
        return child;
      }
    }
    return null;
  }

  private static @Nullable Cluster at(int sentence, @Nullable Word word, List<Cluster> clusters) {
    if (word == null) {
      return null;
    }
    for (Cluster cluster : clusters) {
      for (Mention mention : cluster.mentions()) {
        if (mention.sentence() == sentence && mention.head() == word.index()) {
          return cluster;
        }
      }
    }
    return null;
  }

  /** The name that opens a paragraph before a colon. */
  private @Nullable Cluster label(int paragraph, List<Cluster> clusters) {
    for (Tree tree : analysis.trees()) {
      if (tree.sentence().paragraph() == paragraph) {
        for (Cluster cluster : clusters) {
          for (Mention mention : cluster.mentions()) {
            int next = mention.last() + 1;
            boolean opens =
                mention.sentence() == tree.sentence().index()
                    && mention.first() == 0
                    && next < tree.words().size()
                    && tree.word(next).text().equals(":");
            if (opens) {
              return cluster;
            }
          }
        }
        return null;
      }
    }
    return null;
  }
}
