package org.dateline.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.dateline.report.Layout;
import org.dateline.report.Report;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** A treebank in CoNLL-U: its documents with their text, paragraphs and gold trees. */
final class Treebank {
  private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");
  private static final Pattern BRACKET =
      Pattern.compile("\\((\\d+)-([a-z]+)-[^()]*(\\)?)|(\\d+)\\)");
  private final List<Document> documents = new ArrayList<>();

  /** One document: its report, whose blocks are its paragraphs, and its gold trees. */
  record Document(Report report, List<Tree> trees) {
    List<Sentence> sentences() {
      return trees.stream().map(Tree::sentence).toList();
    }
  }

  /** Reads a gzipped file. */
  static List<Document> read(Path file) throws IOException {
    Treebank treebank = new Treebank();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      in.lines().forEach(treebank::line);
    }
    treebank.endDocument();
    return treebank.documents;
  }

  private String id = "";
  private StringBuilder text = new StringBuilder();
  private final List<Layout.Block> blocks = new ArrayList<>();
  private final List<Tree> trees = new ArrayList<>();
  private final List<String[]> rows = new ArrayList<>();
  private int blockBegin;

  private void line(String line) {
    if (line.startsWith("# newdoc")) {
      endDocument();
      id = line.substring(line.indexOf('=') + 1).strip();
    } else if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) {
      endBlock();
    } else if (line.isEmpty()) {
      endSentence();
    } else if (line.charAt(0) != '#') {
      String[] row = line.split("\t");
      if (row[0].indexOf('.') < 0) {
        rows.add(row);
      }
    }
  }

  private void endSentence() {
    List<Word> words = new ArrayList<>();
    int multiwordEnd = 0;
    boolean multiwordSpace = true;
    for (String[] row : rows) {
      boolean space = !row[9].contains("SpaceAfter=No");
      int dash = row[0].indexOf('-');
      if (dash > 0) {
        multiwordEnd = Integer.parseInt(row[0].substring(dash + 1));
        multiwordSpace = space;
        continue;
      }
      int number = Integer.parseInt(row[0]);
      words.add(word(row));
      if (number < multiwordEnd ? false : number == multiwordEnd ? multiwordSpace : space) {
        text.append(' ');
      }
    }
    List<String> entities = entities();
    rows.clear();
    if (!words.isEmpty()) {
      refer(words, entities);
      List<Token> tokens = words.stream().map(Word::token).toList();
      Span span = tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
      int paragraph = blocks.size();
      Sentence sentence = new Sentence(trees.size(), Layout.Kind.BODY, paragraph, span, tokens);
      trees.add(new Tree(sentence, words, List.of()));
    }
  }

  /** The {@code Entity} values of the words, empty where there are none. */
  private List<String> entities() {
    List<String> entities = new ArrayList<>();
    for (String[] row : rows) {
      if (row[0].indexOf('-') < 0) {
        Matcher entity = ENTITY.matcher(row[9]);
        entities.add(entity.find() ? entity.group(1) : "");
      }
    }
    return entities;
  }

  /** Gives the head of each entity its type. */
  private static void refer(List<Word> words, List<String> entities) {
    Deque<String[]> open = new ArrayDeque<>();
    for (int i = 0; i < words.size(); i++) {
      Matcher bracket = BRACKET.matcher(entities.get(i));
      while (bracket.find()) {
        boolean begins = bracket.group(1) != null;
        if (begins) {
          open.push(new String[] {bracket.group(1), bracket.group(2), Integer.toString(i)});
        }
        if (!begins || !bracket.group(3).isEmpty()) {
          String number = begins ? bracket.group(1) : bracket.group(4);
          String[] entity = open.stream().filter(o -> o[0].equals(number)).findFirst().orElse(null);
          if (entity != null) {
            open.remove(entity);
            int top = top(words, Integer.parseInt(entity[2]), i);
            Word word = words.get(top);
            words.set(
                top,
                new Word(
                    top,
                    word.token(),
                    word.lemma(),
                    word.upos(),
                    word.xpos(),
                    word.head(),
                    word.deprel(),
                    word.morphology(),
                    Referent.of(entity[1])));
          }
        }
      }
    }
  }

  private static int top(List<Word> words, int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = words.get(i).head();
      if (head < first || head > last) {
        return i;
      }
    }
    return last;
  }

  private Word word(String[] row) {
    int begin = text.length();
    text.append(row[1]);
    Token token = new Token(row[1], new Span(begin, text.length()));
    int head = Integer.parseInt(row[6]) - 1;
    return new Word(
        Integer.parseInt(row[0]) - 1,
        token,
        row[2],
        row[3],
        row[4],
        head,
        row[7],
        Morphology.of(row[5]),
        Referent.NONE);
  }

  private void endBlock() {
    if (text.length() > blockBegin) {
      blocks.add(new Layout.Block(Layout.Kind.BODY, blockBegin, text.length()));
      text.append('\n');
      blockBegin = text.length();
    }
  }

  private void endDocument() {
    endBlock();
    if (!trees.isEmpty()) {
      Report report =
          new Report(id, null, null, null, null, "en", text.toString(), new Layout(blocks));
      documents.add(new Document(report, List.copyOf(trees)));
    }
    text = new StringBuilder();
    blocks.clear();
    trees.clear();
    blockBegin = 0;
  }
}
