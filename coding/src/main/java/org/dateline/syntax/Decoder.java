package org.dateline.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.syntax.Encoder.Output;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** From scores to words, tree and names. Immutable. */
final class Decoder {
  private final List<String> xpos;
  private final List<String> upos;
  private final List<String> ner;
  private final List<Morphology> feats;
  private final List<Referent> mention;
  private final List<String> event;
  private final List<String> role;
  private final List<String> deprel;

  /** What stands behind its head alone: an apposition, a relative clause. */
  private static final Set<String> BEHIND = Set.of("appos", "acl:relcl", "obl:agent");

  /** What stands before its head alone: a possessor. */
  private static final Set<String> BEFORE = Set.of("nmod:poss");

  private final boolean[] behind;
  private final boolean[] before;
  private final int root;
  private final Relations relations;
  private final CoreArguments coreArguments;
  private final Lemmatizer lemmatizer;
  private final Gerunds gerunds;

  Decoder(
      Map<String, List<String>> labels,
      Relations relations,
      Lemmatizer lemmatizer,
      Gerunds gerunds) {
    this.xpos = labels.getOrDefault("xpos", List.of());
    this.upos = labels.getOrDefault("upos", List.of());
    this.ner = labels.getOrDefault("ner", List.of());
    this.feats = labels.getOrDefault("feats", List.of()).stream().map(Morphology::of).toList();
    this.mention = labels.getOrDefault("mention", List.of()).stream().map(Referent::of).toList();
    this.event = labels.getOrDefault("event", List.of());
    this.role = labels.getOrDefault("role", List.of());
    this.deprel = labels.getOrDefault("deprel", List.of());
    this.behind = among(BEHIND, deprel);
    this.before = among(BEFORE, deprel);
    this.root = deprel.indexOf("root");
    this.relations = relations;
    this.coreArguments = new CoreArguments(deprel, relations);
    this.lemmatizer = lemmatizer;
    this.gerunds = gerunds;
  }

  Tree tree(Sentence sentence, Output output) {
    int[] heads = SpanningTree.heads(output.arc());
    int[] labels = new int[heads.length];
    for (int i = 1; i < heads.length; i++) {
      labels[i] = relation(output, i, heads[i]);
    }
    coreArguments.settle(output, heads, labels);
    List<Word> words = new ArrayList<>(sentence.tokens().size());
    for (int i = 1; i < heads.length; i++) {
      Token token = sentence.tokens().get(i - 1);
      String penn = xpos.get(best(output.xpos()[i]));
      words.add(
          new Word(
              i - 1,
              token,
              lemmatizer.lemma(token.text(), penn),
              upos.get(best(output.upos()[i])),
              penn,
              heads[i] - 1,
              deprel.get(labels[i]),
              feats.get(best(output.feats()[i])),
              mention.get(best(output.mention()[i]))));
    }
    List<Word> aged = Ages.of(words);
    return new Tree(
        sentence,
        Agreement.of(gerunds.mend(aged)),
        Ages.without(Names.of(tags(output), aged), aged),
        EventScores.of(event, output.event()),
        RoleScores.of(role, output.roleEvent(), output.roleFiller()));
  }

  /** Which of the labels are among some. */
  private static boolean[] among(Set<String> some, List<String> labels) {
    boolean[] among = new boolean[labels.size()];
    for (int i = 0; i < among.length; i++) {
      among[i] = some.contains(labels.get(i));
    }
    return among;
  }

  /** The best relation to the word's head in the tree: "root" for the root alone. */
  private int relation(Output output, int word, int head) {
    if (head == 0) {
      return root;
    }
    float[] scores =
        best(output.arc()[word]) == head
            ? output.label()[word]
            : relations.scores(output.dependent()[word], output.head()[head]);
    boolean[] elsewhere = word < head ? behind : before;
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if (i != root && !elsewhere[i] && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }

  private List<String> tags(Output output) {
    List<String> tags = new ArrayList<>(output.ner().length - 1);
    for (int i = 1; i < output.ner().length; i++) {
      tags.add(ner.get(best(output.ner()[i])));
    }
    return tags;
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
