package org.dateline.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Report;
import org.dateline.syntax.Encoder.Input;
import org.dateline.syntax.Encoder.Output;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * Tags, lemmas, dependency trees and names by the language model. One for all threads.
 *
 * <p>Sentences are batched by length, and a batch is a property of the report alone: the model's
 * int8 arithmetic takes its scale from the whole batch, so that a report gives the same trees
 * whatever else is parsed beside it. A sentence too long for the model is cut into windows that
 * overlap.
 */
public final class Parser implements AutoCloseable {
  /** Larger batches leave the processor's caches: 1,600 pieces cost half as much again. */
  private static final int BATCH_PIECES = 400;

  private static final int WINDOW_WORDS = 120;
  private static final int OVERLAP_WORDS = 40;
  private static final int MOST_PIECES = 500;
  private static final int RELATION_SIZE = 96;
  private final WordPiece wordPiece;
  private final Encoder encoder;
  private final Decoder decoder;
  private final TrueCase trueCase;
  private final String version;

  private Parser(Knowledge knowledge) {
    version = lines("encoder.version").get(0);
    wordPiece = new WordPiece(lines("vocabulary.txt"));
    trueCase = new TrueCase(knowledge);
    Map<String, List<String>> labels = labels();
    int count = labels.getOrDefault("deprel", List.of()).size();
    Relations relations = new Relations(resource("relations.bin"), count, RELATION_SIZE);
    Lemmatizer lemmatizer = Lemmatizer.load(knowledge);
    decoder = new Decoder(labels, relations, lemmatizer, Gerunds.load(knowledge, lemmatizer));
    encoder = new Encoder(resource("encoder.onnx"));
  }

  /**
   * Loads the model that ships with this package. Takes about 0.1 s of one core, and as much where
   * ONNX Runtime must unpack its native library.
   */
  public static Parser load(Knowledge knowledge) {
    return new Parser(knowledge);
  }

  /**
   * Version of the model: the first 12 hexadecimal digits of its weights' SHA-256. A file holds it,
   * since hashing the weights at each start takes a tenth of a second.
   */
  public String version() {
    return version;
  }

  /** A stretch of a sentence that goes through the model at once. */
  private record Window(int sentence, int first, Input input) {}

  /** The trees of a report's sentences, in their order. */
  public Analysis parse(Report report, List<Sentence> sentences) {
    List<Window> windows = new ArrayList<>();
    for (Sentence sentence : sentences) {
      addWindows(sentence, windows);
    }
    windows.sort(
        Comparator.comparingInt((Window w) -> w.input().pieces().length)
            .thenComparingInt(Window::sentence)
            .thenComparingInt(Window::first));
    List<WindowScores> scores = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      scores.add(new WindowScores(sentence.tokens().size()));
    }
    int from = 0;
    while (from < windows.size()) {
      int to = from + 1;
      while (to < windows.size()
          && (to - from + 1) * windows.get(to).input().pieces().length <= BATCH_PIECES) {
        to++;
      }
      run(windows.subList(from, to), scores);
      from = to;
    }
    List<Tree> trees = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      trees.add(decoder.tree(sentences.get(i), scores.get(i).whole()));
    }
    return new Analysis(report, trees);
  }

  private void run(List<Window> windows, List<WindowScores> scores) {
    Output[] outputs = encoder.run(windows.stream().map(Window::input).toList());
    for (int i = 0; i < outputs.length; i++) {
      Window window = windows.get(i);
      scores.get(window.sentence()).add(window.first(), outputs[i]);
    }
  }

  private void addWindows(Sentence sentence, List<Window> windows) {
    List<Token> tokens = sentence.tokens();
    boolean blind = TrueCase.isBlind(tokens);
    Input whole = input(tokens, blind);
    if (whole.pieces().length <= MOST_PIECES) {
      windows.add(new Window(sentence.index(), 0, whole));
      return;
    }
    int first = 0;
    while (true) {
      int end = Math.min(tokens.size(), first + WINDOW_WORDS);
      Input part = input(tokens.subList(first, end), blind);
      while (part.pieces().length > MOST_PIECES) {
        end = first + (end - first) / 2;
        part = input(tokens.subList(first, end), blind);
      }
      windows.add(new Window(sentence.index(), first, part));
      if (end == tokens.size()) {
        return;
      }
      first = Math.max(first + 1, end - OVERLAP_WORDS);
    }
  }

  /** What the model reads of a sentence. */
  Input input(List<Token> tokens, boolean blind) {
    int[] first = new int[tokens.size() + 1];
    int[] pieces = new int[2 + 8 * tokens.size()];
    int[] cases = new int[pieces.length];
    pieces[0] = WordPiece.CLS;
    int at = 1;
    for (int i = 0; i < tokens.size(); i++) {
      String text = tokens.get(i).text();
      int letterCase = blind ? trueCase.letterCase(text, i == 0) : WordPiece.letterCase(text);
      first[i + 1] = at;
      for (int piece : wordPiece.pieces(text)) {
        pieces[at] = piece;
        cases[at++] = letterCase;
      }
    }
    pieces[at++] = WordPiece.SEP;
    return new Input(Arrays.copyOf(pieces, at), Arrays.copyOf(cases, at), first);
  }

  private static Map<String, List<String>> labels() {
    Map<String, List<String>> labels = new HashMap<>();
    for (String line : lines("labels.txt")) {
      List<String> words = List.of(line.split(" "));
      labels.put(words.get(0), words.subList(1, words.size()));
    }
    return labels;
  }

  static List<String> lines(String name) {
    return List.of(new String(resource(name), StandardCharsets.UTF_8).split("\n"));
  }

  private static byte[] resource(String name) {
    try (InputStream in = Parser.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name + ": install it again");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  @Override
  public void close() {
    encoder.close();
  }
}
