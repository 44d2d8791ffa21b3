package org.dateline.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry of knowledge: which words make which event, and which grammatical role is which.
 *
 * @param id stable id, {@code type.words}
 * @param type PLOVER type
 * @param triggers the words, any of which will do
 * @param learned from which probability on the model's word for it is enough, 0 to 1; 2 in a frame
 *     that has words
 * @param actor paths to who did it, in order of preference
 * @param recipient paths to whom it was done to, in order of preference
 * @param content paths to what a speech act is about; empty for a frame that is none
 * @param modes PLOVER modes that the words alone give
 * @param contexts PLOVER contexts that the words alone give
 * @param cameo finest CAMEO code of the words, null for that of type and mode
 * @param where what a filler must be: by path, the classes allowed
 * @param needs what must be found: {@code actor}, {@code recipient}, {@code pair} (two parties on
 *     whichever sides), {@code content}, or a path
 * @param without paths that must not be filled
 * @param transitive whether its verbs never stand without an object, so that a past tense without
 *     one is the participle of a headline: "Four killed in Kabul"
 * @param once whether it befalls nobody twice, so that its noun with the name of who suffered it
 *     ("the murder of Jo Cox") tells what happened, whatever else the sentence says of it
 * @param harm whether its words say that somebody came to harm, by whatever it was: an accident,
 *     illness or a force of nature ({@code events/accidents.tsv}) makes no event of it
 * @param people whether private people alone make it, whatever its type: strikers end a strike
 * @param examples sentences in which the frame must hold
 * @param negatives sentences in which it must not
 * @param source file and line, for messages
 */
public record Frame(
    String id,
    String type,
    List<Trigger> triggers,
    double learned,
    List<String> actor,
    List<String> recipient,
    List<String> content,
    List<String> modes,
    List<String> contexts,
    @Nullable String cameo,
    Map<String, Set<String>> where,
    List<String> needs,
    List<String> without,
    boolean transitive,
    boolean once,
    boolean harm,
    boolean people,
    List<Example> examples,
    List<String> negatives,
    Source source) {

  /** What a frame that has words asks of the model: more than can be. */
  static final double NOT_LEARNED = 2;

  /** Whether the model's word for it is enough, whatever the words are. */
  public boolean isLearned() {
    return learned < NOT_LEARNED;
  }

  /** What kind of word carries a frame. */
  public enum Part {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /**
   * Words that tell a frame.
   *
   * @param part what the first word is
   * @param lemmas lemmas, the head word first: {@code take control}, {@code blow up}
   */
  public record Trigger(Part part, List<String> lemmas) {}

  /**
   * A sentence in which the frame holds.
   *
   * @param text the sentence
   * @param actors words of each actor
   * @param recipients words of each recipient
   * @param line where it stands
   */
  public record Example(String text, List<String> actors, List<String> recipients, int line) {}

  /**
   * Where an entry stands.
   *
   * @param file its file
   * @param line its 1-based line
   */
  public record Source(String file, int line) {}

  /** Whether its words are of the law: arrests, charges, sentences. */
  boolean isLegal() {
    return contexts.contains("legal");
  }
}
