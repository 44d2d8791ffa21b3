package org.dateline.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.event.Frame.Example;
import org.dateline.event.Frame.Part;
import org.dateline.event.Frame.Source;
import org.dateline.event.Frame.Trigger;
import org.dateline.knowledge.Fault;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Reads one file of frames, and reports every fault of it with its line. All values are taken as
 * texts: telling numbers and truths apart would take a tenth of the time of reading.
 */
final class FrameReader {
  private static final List<String> KEYS =
      List.of(
          "id",
          "verbs",
          "nouns",
          "adjectives",
          "learned",
          "actor",
          "recipient",
          "content",
          "modes",
          "contexts",
          "cameo",
          "where",
          "needs",
          "without",
          "transitive",
          "once",
          "harm",
          "people",
          "examples",
          "not",
          "note");

  private final String file;
  private final Ontology ontology;
  private final ClassSets classes;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Frame> frames = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();

  FrameReader(String file, Ontology ontology, ClassSets classes) {
    this.file = file;
    this.ontology = ontology;
    this.classes = classes;
  }

  List<Fault> faults() {
    return faults;
  }

  List<Frame> frames() {
    return frames;
  }

  /** Ids of frames of an earlier file that this file takes away. */
  List<String> removed() {
    return removed;
  }

  void read(String text) {
    try {
      LoadSettings settings =
          LoadSettings.builder()
              .setLabel(file)
              .setUseMarks(true)
              .setSchema(new FailsafeSchema())
              .build();
      Node root = new Compose(settings).composeString(text).orElse(null);
      if (root != null) {
        readRoot(entries(root));
      }
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
      faults.add(new Fault(file, line, "no YAML: " + e.getProblem(), "mend the line"));
    }
  }

  private void readRoot(Map<String, Node> root) {
    String type = scalar(root.get("type"));
    if (type == null || !ontology.hasType(type)) {
      faults.add(new Fault(file, 1, "no PLOVER type: " + type, "begin with type: ASSAULT"));
      return;
    }
    removed.addAll(list(root.get("remove")));
    Node defaults = root.get("defaults");
    Map<String, Node> fallback = defaults == null ? Map.of() : entries(defaults);
    if (root.get("frames") instanceof SequenceNode sequence) {
      for (Node node : sequence.getValue()) {
        readFrame(type, node, fallback);
      }
    }
  }

  private void readFrame(String type, Node node, Map<String, Node> fallback) {
    Map<String, Node> own = entries(node);
    for (Map.Entry<String, Node> entry : own.entrySet()) {
      if (!KEYS.contains(entry.getKey())) {
        fault(entry.getValue(), "unknown key " + entry.getKey(), "use one of " + KEYS);
      }
    }
    Map<String, Node> all = new LinkedHashMap<>(fallback);
    all.putAll(own);
    String id = scalar(all.get("id"));
    if (id == null) {
      fault(
          node,
          "a frame without id",
          "add id: " + type.toLowerCase(java.util.Locale.ROOT) + ".word");
      return;
    }
    List<String> modes = list(all.get("modes"));
    for (String mode : modes) {
      if (!ontology.hasMode(type, mode)) {
        fault(node, id + ": " + type + " has no mode " + mode, "see ontology/modes.tsv");
      }
    }
    List<String> contexts = list(all.get("contexts"));
    for (String context : contexts) {
      if (!ontology.hasContext(context)) {
        fault(node, id + ": no context " + context, "see ontology/contexts.tsv");
      }
    }
    String cameo = scalar(all.get("cameo"));
    if (cameo != null && !ontology.hasCameo(cameo.length() == 2 ? cameo + "0" : cameo)) {
      fault(node, id + ": no CAMEO code " + cameo, "see ontology/cameo.tsv");
    }
    List<Trigger> triggers = triggers(all);
    double learned = learned(id, all.get("learned"));
    if (triggers.isEmpty() == (learned == Frame.NOT_LEARNED)) {
      fault(
          node, id + ": no words, or words and learned", "add verbs, nouns, adjectives or learned");
    }
    List<Example> examples = examples(id, own.get("examples"));
    if (examples.isEmpty()) {
      fault(node, id + ": no example", "add a sentence of your own in which it holds");
    }
    if (list(own.get("not")).isEmpty()) {
      fault(node, id + ": no negative example", "add a sentence of your own under not");
    }
    frames.add(
        new Frame(
            id,
            type,
            triggers,
            learned,
            list(all.get("actor")),
            list(all.get("recipient")),
            list(all.get("content")),
            modes,
            contexts,
            cameo,
            where(id, all.get("where")),
            list(all.get("needs")),
            list(all.get("without")),
            isTrue(id, "transitive", all.get("transitive")),
            isTrue(id, "once", all.get("once")),
            isTrue(id, "harm", all.get("harm")),
            isTrue(id, "people", all.get("people")),
            examples,
            list(own.get("not")),
            new Source(file, line(node))));
  }

  private static List<Trigger> triggers(Map<String, Node> all) {
    List<Trigger> triggers = new ArrayList<>();
    add(triggers, Part.VERB, list(all.get("verbs")));
    add(triggers, Part.NOUN, list(all.get("nouns")));
    add(triggers, Part.ADJECTIVE, list(all.get("adjectives")));
    return List.copyOf(triggers);
  }

  private static void add(List<Trigger> triggers, Part part, List<String> phrases) {
    for (String phrase : phrases) {
      for (List<String> words : alternatives(List.of(phrase.split(" ")))) {
        triggers.add(new Trigger(part, headFirst(part, words)));
      }
    }
  }

  /** "halt/suspend aid/funding" stands for four phrases. */
  private static List<List<String>> alternatives(List<String> words) {
    List<List<String>> phrases = List.of(List.of());
    for (String word : words) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> phrase : phrases) {
        for (String choice : word.split("/", -1)) {
          List<String> next = new ArrayList<>(phrase);
          next.add(choice);
          longer.add(next);
        }
      }
      phrases = longer;
    }
    return phrases;
  }

  /**
   * A noun phrase's head is its last word, or the word before "of"; a verb's or adjective's the
   * first, or the one behind "not".
   */
  private static List<String> headFirst(Part part, List<String> words) {
    boolean refused = words.get(0).equals("not");
    if (words.size() == 1 || (part != Part.NOUN && !refused)) {
      return words;
    }
    int of = words.indexOf("of");
    int last = of > 0 ? of - 1 : words.size() - 1;
    int head = part == Part.NOUN ? last : 1;
    List<String> ordered = new ArrayList<>(words);
    ordered.add(0, ordered.remove(head));
    return List.copyOf(ordered);
  }

  private Map<String, Set<String>> where(String id, @Nullable Node node) {
    Map<String, Set<String>> where = new LinkedHashMap<>();
    if (node == null) {
      return where;
    }
    for (Map.Entry<String, Node> entry : entries(node).entrySet()) {
      Set<String> allowed = new LinkedHashSet<>();
      for (String name : list(entry.getValue())) {
        boolean lemma = name.startsWith("=") || name.startsWith("-");
        if (entry.getKey().equals("content") || lemma || name.equals("strict")) {
          allowed.add(name);
        } else if (!classes.expand(name, allowed)) {
          fault(entry.getValue(), id + ": no class " + name, "see events/classes.tsv");
        }
      }
      where.put(entry.getKey(), Set.copyOf(allowed));
    }
    return where;
  }

  private double learned(String id, @Nullable Node node) {
    String value = scalar(node);
    if (node == null || value == null) {
      return Frame.NOT_LEARNED;
    }
    try {
      double probability = Double.parseDouble(value);
      if (probability >= 0 && probability <= 1) {
        return probability;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    fault(node, id + ": learned is " + value, "write a probability, such as 0.8");
    return Frame.NOT_LEARNED;
  }

  private boolean isTrue(String id, String key, @Nullable Node node) {
    String value = scalar(node);
    if (node != null && !"true".equals(value)) {
      fault(node, id + ": " + key + " is " + value, "write true or leave it out");
    }
    return node != null;
  }

  private List<Example> examples(String id, @Nullable Node node) {
    List<Example> examples = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        String text = scalar(item);
        int bar = text == null ? -1 : text.indexOf(" | ");
        if (text == null || bar < 0 || text.indexOf('>', bar) < 0) {
          fault(item, id + ": no roles in the example", "write: Sentence. | actors > recipients");
          continue;
        }
        String[] sides = text.substring(bar + 3).split(">", 2);
        examples.add(
            new Example(text.substring(0, bar), names(sides[0]), names(sides[1]), line(item)));
      }
    }
    return examples;
  }

  private static List<String> names(String side) {
    return Arrays.stream(side.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private Map<String, Node> entries(Node node) {
    Map<String, Node> entries = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        String key = scalar(tuple.getKeyNode());
        if (key != null && entries.put(key, tuple.getValueNode()) != null) {
          fault(tuple.getKeyNode(), "the key " + key + " stands twice", "keep one");
        }
      }
    } else {
      fault(node, "keys and values are expected here", "write key: value");
    }
    return entries;
  }

  private static @Nullable String scalar(@Nullable Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : null;
  }

  private static List<String> list(@Nullable Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().isEmpty() ? List.of() : List.of(scalar.getValue());
    }
    List<String> values = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        if (item instanceof ScalarNode scalar) {
          values.add(scalar.getValue());
        }
      }
    }
    return List.copyOf(values);
  }

  private void fault(Node node, String message, String remedy) {
    faults.add(new Fault(file, line(node), message, remedy));
  }

  private static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
  }
}
