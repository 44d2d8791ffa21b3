package org.dateline.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.syntax.Treebank.Document;
import org.dateline.text.Sentence;
import org.dateline.text.SentenceSplitter;
import org.dateline.text.Span;
import org.dateline.text.Token;

/**
 * Measures tokens, sentences, tags, lemmas and trees against treebanks in gzipped CoNLL-U.
 *
 * <p>Arguments: files, each with an optional {@code :word|word}, the parts of document ids to keep.
 * With {@code --errors} before them, what is wrong in tokens, sentences and lemmas is listed; with
 * {@code --speed}, the files are reports, and speed is measured.
 */
public final class MeasureLanguageModel {
  private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj");
  private static final Set<Referent> ACTORS =
      Set.of(Referent.PERSON, Referent.ORGANIZATION, Referent.PLACE);
  private final SentenceSplitter splitter = SentenceSplitter.load(Knowledge.shipped());
  private final Lemmatizer lemmatizer = Lemmatizer.load(Knowledge.shipped());
  private final boolean errors;

  private MeasureLanguageModel(boolean errors) {
    this.errors = errors;
  }

  public static void main(String[] args) throws IOException {
    boolean errors = args.length > 0 && args[0].equals("--errors");
    boolean speed = args.length > 0 && args[0].equals("--speed");
    try (Parser parser = Parser.load(Knowledge.shipped())) {
      for (String arg : List.of(args).subList(errors || speed ? 1 : 0, args.length)) {
        if (speed) {
          new MeasureSpeed().measure(Path.of(arg), parser);
        } else {
          new MeasureLanguageModel(errors).measure(arg, documents(arg), parser);
        }
      }
    }
  }

  private static List<Document> documents(String arg) throws IOException {
    String[] parts = arg.split(":", 2);
    List<Document> documents = Treebank.read(Path.of(parts[0]));
    if (parts.length == 1) {
      return documents;
    }
    Set<String> keep = Set.of(parts[1].split("\\|"));
    return documents.stream()
        .filter(d -> keep.stream().anyMatch(d.report().id()::contains))
        .toList();
  }

  private void measure(String name, List<Document> documents, Parser parser) {
    Measure gold = new Measure();
    Measure raw = new Measure();
    for (Document document : documents) {
      List<Tree> own = parser.parse(document.report(), document.sentences()).trees();
      for (int i = 0; i < own.size(); i++) {
        compare(document.trees().get(i), own.get(i), gold);
      }
      List<Sentence> sentences = splitter.split(document.report());
      compareRaw(document, parser.parse(document.report(), sentences).trees(), raw);
    }
    gold.print(name + ", gold tokens");
    raw.print(name + ", raw text");
  }

  private void compare(Tree gold, Tree own, Measure measure) {
    Set<String> wanted = new HashSet<>();
    Set<String> given = new HashSet<>();
    for (int i = 0; i < gold.words().size(); i++) {
      Word g = gold.word(i);
      Word o = own.word(i);
      boolean head = g.head() == o.head();
      measure.add("UAS", head);
      measure.add("LAS", head && g.deprel().equals(o.deprel()));
      if (!g.upos().equals("PUNCT")) {
        measure.add("UAS, no punctuation", head);
        measure.add("LAS, no punct., no subtypes", head && g.relation().equals(o.relation()));
      }
      measure.add("Penn tags", g.xpos().equals(o.xpos()));
      measure.add("universal tags", g.upos().equals(o.upos()));
      measure.add("morphology", g.morphology().equals(o.morphology()));
      measure.add("lemmas", g.lemma().equals(o.lemma()));
      String lemma = lemmatizer.lemma(g.text(), g.xpos());
      measure.add("lemmas, gold tags", g.lemma().equals(lemma));
      if (errors && !g.lemma().equals(lemma)) {
        System.out.println("LEMMA " + g.text() + " " + g.xpos() + " " + g.lemma() + " != " + lemma);
      }
      argument(gold, g, wanted);
      argument(own, o, given);
    }
    mentions(gold, own, measure);
    int both = (int) wanted.stream().filter(given::contains).count();
    measure.add("subjects and objects", both, given.size(), wanted.size());
  }

  /** Heads of nominal mentions of people, organisations and places, where gold has any mention. */
  private static void mentions(Tree gold, Tree own, Measure measure) {
    if (gold.words().stream().allMatch(w -> w.referent() == Referent.NONE)) {
      return;
    }
    int right = 0;
    int given = 0;
    int wanted = 0;
    for (int i = 0; i < gold.words().size(); i++) {
      if (gold.word(i).upos().equals("NOUN")) {
        Referent g = gold.word(i).referent();
        Referent o = own.word(i).referent();
        right += g == o && ACTORS.contains(o) ? 1 : 0;
        given += ACTORS.contains(o) ? 1 : 0;
        wanted += ACTORS.contains(g) ? 1 : 0;
      }
    }
    measure.add("nominal mentions", right, given, wanted);
  }

  private static void argument(Tree tree, Word word, Set<String> found) {
    if (ARGUMENTS.contains(word.deprel()) && tree.word(word.head()).upos().equals("VERB")) {
      found.add(word.head() + " " + word.deprel() + " " + word.index());
    }
  }

  private void compareRaw(Document document, List<Tree> own, Measure measure) {
    Map<Span, Word> wanted = new HashMap<>();
    Map<Word, Span> heads = new IdentityHashMap<>();
    index(document.trees(), wanted, heads);
    Map<Span, Word> given = new HashMap<>();
    index(own, given, heads);
    int right = 0;
    int attached = 0;
    int labelled = 0;
    for (Map.Entry<Span, Word> entry : given.entrySet()) {
      Word g = wanted.get(entry.getKey());
      Word o = entry.getValue();
      if (g != null) {
        boolean head = heads.get(g).equals(heads.get(o));
        right++;
        attached += head ? 1 : 0;
        labelled += head && g.deprel().equals(o.deprel()) ? 1 : 0;
      }
    }
    measure.add("tokens F1", right, given.size(), wanted.size());
    measure.add("UAS F1", attached, given.size(), wanted.size());
    measure.add("LAS F1", labelled, given.size(), wanted.size());
    sentences(document, own, measure);
    if (errors) {
      listTokens(document, wanted, given);
    }
  }

  private static void index(List<Tree> trees, Map<Span, Word> words, Map<Word, Span> heads) {
    for (Tree tree : trees) {
      for (Word word : tree.words()) {
        Word head = tree.head(word);
        words.put(word.span(), word);
        heads.put(word, head == null ? new Span(0, 0) : head.span());
      }
    }
  }

  private void sentences(Document document, List<Tree> own, Measure measure) {
    Set<Span> wanted = new HashSet<>();
    document.trees().forEach(t -> wanted.add(t.sentence().span()));
    int right = 0;
    for (Tree tree : own) {
      boolean found = wanted.remove(tree.sentence().span());
      right += found ? 1 : 0;
      if (errors && !found) {
        System.out.println("SENTENCE ours " + tree.sentence().span().of(document.report().text()));
      }
    }
    if (errors) {
      wanted.forEach(s -> System.out.println("SENTENCE gold " + s.of(document.report().text())));
    }
    measure.add("sentences F1", right, own.size(), document.trees().size());
  }

  private static void listTokens(Document document, Map<Span, Word> wanted, Map<Span, Word> given) {
    String text = document.report().text();
    for (Tree tree : document.trees()) {
      StringBuilder missed = new StringBuilder();
      for (Token token : tree.sentence().tokens()) {
        if (!given.containsKey(token.span())) {
          missed.append(token.text()).append(' ');
        }
      }
      if (!missed.isEmpty()) {
        System.out.println("TOKENS gold " + missed + "in: " + tree.sentence().span().of(text));
      }
    }
  }
}
